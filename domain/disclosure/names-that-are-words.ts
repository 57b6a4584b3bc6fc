import { t } from '@lingui/core/macro';

/** First and last names that are also English words: seen as a name only with a capital, and always worth a look. */
export const namesThatAreWords: ReadonlySet<string> = new Set(
  t`abbey able ace alma amber angel april archer art ash august aurora autumn baker barber bay bell bee berry bill birch black blaze bliss bob bond booth brook brooks brown buck bunny bush butler candy carol carpenter carter cash
  chance charity chase cherry chip christian clay cliff cloud coach cole colt cook coral cotton cross crystal daisy dale dawn day dean dell destiny dick dolly don drake drew duke dusty earl early easter ebony eden ernest eve
  faith fay fern field finch fisher fleet flint flora ford forest fox france frank free french fry gale gay gene gentle ginger glen glory good grace grant gray green grey guy hale hall harmony harper haven hawk hazel heath heather
  heaven henna hill holly honey hope hunter iris iron ivory ivy jack jade jasmine jay jean jersey jewel josh joy judge june justice kay key king kit knight lake lance lane lark laurel law lee lily little london long love luck
  mace major mark marsh marshal mason may melody mercy miles mill miller min misty moon moss nick noble norm north nova oak ocean olive page paris park parker pat patience pearl peg penny pepper pierce piper poe pope porter potter
  power price pride prince prior queen rain ranger ray red reed rich ridge rob robin rocky rod roman rose rosemary rowan royal ruby rush rusty sage sailor sandy savannah scarlet scout season serene shade short singer sky small smart
  smith snow song south spring star stark stone storm strong sue summer sun sunny taylor teal temple terry theme thorn tiger tom tucker turner van vice victor viola violet wade walker wall ward wash waters watt way weaver webb west
  wheeler white will willow winner winter wise wolf wood woods worth wren wright york young an so in do long la le el ma mi yes may can no he she we you i`
    .split(/\s+/)
    .filter(Boolean),
);

/** Capitals that are more often an abbreviation than somebody's initials. */
export const abbreviations: ReadonlySet<string> = new Set('ad ai am ap as at be bi ca cc ci co cs cv da db de dj do eg en er es et eu ev fa fr go gp he hq hr ia id ie if in ip is it jd jp js ko la ld le ma md me ml mr ms mt my na nb no nr ny oh ok on or os pa pc pd pe pi pl pm po pr ps qa rd re sa se sk so sr st su tb to ts tv ui uk un up us ux vc vp we wp'.split(' '));

/** Small words inside names that name nobody by themselves, and titles. */
export const particles: ReadonlySet<string> = new Set("da das de del della den der di do dos du el la le les mac mc of san st ten ter the van vom von y zu zum zur al ul bin ibn bint abu ben dr prof mr mrs ms mx sir dame jr sr ii iii iv o'".split(' '));
