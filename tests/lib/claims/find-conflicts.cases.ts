/** Two accounts of one thing: name of the case, their sentences, and the conflicting values (none: no conflict). */
export const CASES: readonly (readonly [
  name: string,
  left: string,
  right: string,
  values: readonly string[],
])[] = [
  // counts
  ['two counts', 'The flood killed 12 villagers in Lenz on Monday.', 'The flood killed 15 villagers in Lenz.', ['12 villagers', '15 villagers']],
  ['figures and words agree', 'The flood killed 12 villagers in Lenz.', 'The flood killed twelve villagers in Lenz.', []],
  ['a dozen is twelve', 'The flood killed 12 villagers in Lenz.', 'The flood killed a dozen villagers in Lenz.', []],
  ['about leaves room', 'The flood killed about 14 villagers in Lenz.', 'The flood killed 15 villagers in Lenz.', []],
  ['about leaves only some room', 'The flood killed about 10 villagers in Lenz.', 'The flood killed 15 villagers in Lenz.', ['about 10 villagers', '15 villagers']],
  ['more than leaves room above', 'The flood killed more than 10 villagers in Lenz.', 'The flood killed 15 villagers in Lenz.', []],
  ['more than leaves none below', 'The flood killed more than 20 villagers in Lenz.', 'The flood killed 15 villagers in Lenz.', ['more than 20 villagers', '15 villagers']],
  ['up to leaves room below', 'The flood hit up to 20 villagers of Lenz.', 'The flood hit 15 villagers of Lenz.', []],
  ['no more than is no "more than"', 'The flood hit no more than 20 villagers of Lenz.', 'The flood hit 15 villagers of Lenz.', []],
  ['counts of different things', 'The flood killed 12 villagers in Lenz.', 'The flood killed 15 sheep in Lenz.', []],
  ['one account gives both', 'The flood killed 12 villagers in Lenz and 15 villagers in Brill.', 'The flood killed 15 villagers in Brill.', []],
  ['other words beside them', 'The mayor thanked 12 villagers for their help.', 'Rain kept 15 villagers at home.', []],
  ['a part and a whole', 'The board inspected 12 dams this spring.', 'The board inspected 300 dams this spring.', []],
  ['labels count nothing', 'The flood closed Route 12 and Gate 3 in Lenz.', 'The flood closed Route 15 and Gate 4 in Lenz.', []],
  ['part of them', 'The flood killed three of the villagers in Lenz.', 'The flood killed 15 villagers in Lenz.', []],
  // money, percent
  ['two sums', 'The repair of the Ostra dam will cost $5.7 million.', 'The repair of the Ostra dam will cost $5.2 million.', ['$5.7 million', '$5.2 million']],
  ['a rounded sum', 'The repair of the Ostra dam will cost $5.7 million.', 'The repair of the Ostra dam will cost $5,712,000.', []],
  ['dollars in words', 'The repair of the Ostra dam will cost $5 million.', 'The repair of the Ostra dam will cost 5 million dollars.', []],
  ['two shares', 'The poll found that 40 percent of voters back the dam.', 'The poll found that 46% of voters back the dam.', ['40 percent', '46%']],
  // lengths of time
  ['an hour and an hour and a half', 'The call with Ada Lind lasted an hour.', 'The call with Ada Lind lasted an hour and a half.', ['an hour', 'an hour and a half']],
  ['over an hour and an hour and a half', 'The call with Ada Lind lasted over an hour.', 'The call with Ada Lind lasted an hour and a half.', []],
  ['around an hour and an hour', 'The call with Ada Lind lasted around an hour.', 'The call with Ada Lind lasted an hour.', []],
  ['ninety minutes and one and a half hours', 'The call with Ada Lind lasted 90 minutes.', 'The call with Ada Lind lasted one and a half hours.', []],
  ['an age is no length', 'The 60-year-old mayor met divers in Lenz.', 'The 6-year plan of the mayor met divers in Lenz.', []],
  ['two years ago is a date', 'The Ostra dam was inspected two years ago.', 'The Ostra dam was inspected three years ago.', []],
  // days
  ['two weekdays', 'The Ostra dam in Lenz broke on Monday.', 'The Ostra dam in Lenz broke on Tuesday.', ['Monday', 'Tuesday']],
  ['days of different acts', 'The Ostra dam broke on Monday.', 'Divers searched the Ostra dam on Tuesday.', []],
  ['days of reports', 'Mayor Ada Lind said on Monday the dam was safe.', 'Mayor Ada Lind said on Tuesday the dam was safe.', []],
  ['two dates', 'The Ostra dam in Lenz opened on March 3.', 'The Ostra dam in Lenz opened on March 5.', ['March 3', 'March 5']],
  ['one date spelled twice', 'The Ostra dam in Lenz opened on Sept. 3.', 'The Ostra dam in Lenz opened on September 3rd.', []],
  ['two years', 'Ada Lind has led the Harbour Board since 2002.', 'Ada Lind has led the Harbour Board since 2003.', ['2002', '2003']],
  // offices
  ['former and in office', 'Former Mayor Ada Lind opened the dam.', 'Mayor Ada Lind opened the dam.', ['Former Mayor Ada Lind', 'Mayor Ada Lind']],
  ['former twice', 'Former Mayor Ada Lind opened the dam.', 'Ex-Mayor Ada Lind opened the dam.', []],
  ['acting is left open', 'Acting Mayor Ada Lind opened the dam.', 'Mayor Ada Lind opened the dam.', []],
  ['another office', 'Former Deputy Mayor Ada Lind opened the dam.', 'Mayor Ada Lind opened the dam.', []],
  ['two people', 'Former Mayor Ada Lind opened the dam.', 'Mayor Tomas Ruiz opened the dam.', []],
] // prettier-ignore
