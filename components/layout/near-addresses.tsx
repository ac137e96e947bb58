import { NEAR_PLACE } from '@/lib/links/near-addresses'

/** Where the server puts the pages whose addresses are nearest to the one that was asked for; empty until then. */
export const NearAddresses = () => (
  <div {...{ [NEAR_PLACE]: '' }} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
)
