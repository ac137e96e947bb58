/** Articles written for this bench: what real ones seldom hold and links must survive. */
export const OWN_ARTICLES: readonly string[] = [
  // Near twins side by side.
  `Ward counts were published on Monday evening.

Ward 1 counted 412 votes for the measure. Ward 2 counted 388 votes for the measure. Ward 3 counted 405 votes for the measure. Ward 4 counted 391 votes for the measure.

Ward 5 has not reported. Ward 6 has not reported. Its clerk, Ada Lindqvist, said the machine had failed twice. The clerk of Ward 5 said nothing.

The measure needs 2,000 votes to pass. It failed two years ago by 31 votes. It failed four years ago by 210 votes.

Supporters gathered at the harbour office. Opponents gathered at the market hall. Supporters said they were confident. Opponents said they were confident.`,
  // One sentence several times.
  `The ferry company ended its night service on Friday, and the harbour board said it had not been told.

Moreau, who chairs the board, called the step reckless. The company disagreed. It said the service had lost money for nine years.

The union, which represents 240 sailors, threatened a strike. The company declined to comment.

Passengers waited on the pier until dawn; some of them slept there. The company declined to comment.

A spokeswoman for the mayor said the city would look for another operator. The mayor herself was travelling. The company declined to comment.

Night ferries carried 1,100 people a week in 2029, but only 640 last year. Day ferries carried 9,300 people a week in 2029, but only 8,800 last year.`,
  // Short statements, quotes and a list.
  `“We will rebuild,” said Ines Okafor. “We will rebuild it higher,” she said later. “Nobody will be left behind.”

The dam broke at dawn. Water reached the school by six. It reached the chapel by seven. By noon it had reached the mill.

Nobody was killed. Nobody was hurt. Four people were rescued from roofs. Three people were rescued from cars.

The region is poor. The river is not. Engineers warned about the dam in 2021. Engineers warned about the dam in 2024. The ministry paid for neither repair.

• Evacuated: 1,300 people

• Shelters: 4

• Volunteers: 260

Okafor is an engineer. Her brother Paul is not. He runs the mill, which his grandfather built in 1931 and which has survived three floods.`,
]
