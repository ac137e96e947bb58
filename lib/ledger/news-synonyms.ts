/**
 * Words that news puts for one another, one group a line: what WordNet files under different senses, or one as a kind of
 * the other. Written for this list. Left out is what makes another claim: ranks, amounts, outcomes, degrees of harm.
 */
export const NEWS_SYNONYMS = `
say announce state tell inform add note remark comment explain continue observe declare
announce declare reveal disclose unveil
warn caution
ask request urge press call
claim assert contend maintain allege argue
describe portray depict call label term brand dub
praise laud hail commend
criticize denounce blast slam condemn fault assail
think believe feel
likely expected probable
official authority
police officer cop
lawyer attorney counsel
lawmaker legislator
journalist reporter correspondent
worker employee staff staffer
child kid youngster
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
kill slay slain dead fatally
die dead deceased
injure wound hurt
hospital clinic
doctor physician
school college
student pupil
teacher instructor
money fund cash
cost price expense
pay wage salary
rise increase climb grow
fall drop decline decrease
cut reduce lower slash
big large sizeable huge major
small little minor
important significant crucial key vital
main major key chief principal central
many numerous
several various
near close
recent latest
previous earlier prior former
current present
new fresh
quick rapid swift fast
serious grave severe
difficult hard tough
dangerous hazardous risky
right correct accurate true
wrong mistaken incorrect
clear plain evident obvious
sure certain
strong firm
large-scale massive
probably presumably
previously earlier
later afterward afterwards subsequently
soon shortly
now currently
often frequently
quickly rapidly swiftly
nearly almost
about around approximately roughly
about regarding concerning
also too
while whereas
although though
because since
despite notwithstanding
during throughout
among amid
however nevertheless nonetheless
begin start commence launch
end finish conclude
stop halt cease
continue proceed go
buy purchase acquire
get obtain receive
give provide
make produce create
use employ
show demonstrate
find discover
see view witness
try attempt
help assist aid
need require
want wish
choose pick select
hold keep
leave depart exit
travel go journey
live reside
work serve
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
army military
worried concerned anxious
angry furious
happy pleased glad`
