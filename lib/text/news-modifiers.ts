/** How, when and how much: adjectives, adverbs and small words that news puts for one another, one group a line (see news-synonyms.ts). */
export const NEWS_MODIFIERS = `
likely expected probable
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
worried concerned anxious
angry furious
happy pleased glad`
