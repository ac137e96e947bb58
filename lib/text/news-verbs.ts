/** What is done, said and thought: verbs, and the adjectives of what they do, that news puts for one another, one group a line (see news-synonyms.ts). */
export const NEWS_VERBS = `
say announce state tell inform add note remark comment explain continue observe declare
announce declare reveal disclose unveil
warn caution
ask request urge press call
claim assert contend maintain allege argue
describe portray depict call label term brand dub
praise laud hail commend
criticize denounce blast slam condemn fault assail
think believe feel
kill slay slain dead fatally
die dead deceased
injure wound hurt
rise increase climb grow
fall drop decline decrease
cut reduce lower slash
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
work serve`
