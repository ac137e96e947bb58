/** People, bodies, things and matters: nouns that news puts for one another, one group a line (see news-synonyms.ts). */
export const NEWS_NOUNS = `
official authority
leader chief head
member representative
police officer cop
lawyer attorney counsel
lawmaker legislator
journalist reporter correspondent
worker employee staff staffer
child children kid youngster
person people individual resident
spokesman spokeswoman spokesperson
group organization organisation body
company firm business enterprise corporation
agency bureau office
city town
road street highway
car vehicle auto automobile
plane aircraft jet airliner
boat ship vessel
house home residence
building structure
jail prison
court tribunal
law statute legislation act
bill legislation measure
rule regulation
ruling decision verdict judgment judgement
plan proposal scheme
deal agreement accord pact
talks talk discussion negotiation
meeting session gathering
election vote poll
voter elector
vote ballot
campaign drive effort
statement declaration
letter note
report account
document paper file
video footage clip recording
photo photograph picture image
attack assault strike
war conflict
weapon arm
gun firearm
bomb explosive
blast explosion
fire blaze
storm tempest
flood flooding
crash collision accident
hospital clinic
doctor physician
school college
student pupil
teacher instructor
money fund cash
cost price expense
pay wage salary
job post position
area region district
country nation state
border frontier
crisis emergency
problem difficulty issue trouble
question query
answer reply response
reaction response
matter issue affair
idea concept
aim goal objective
reason cause
result outcome
chance opportunity
danger threat risk
protest demonstration rally
protester demonstrator
crowd throng
supporter backer
opponent critic
enemy foe
ally partner
soldier troop
army military`
