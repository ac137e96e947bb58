export default function FrontPage() {
  return <h1>Synoptic</h1>
}
