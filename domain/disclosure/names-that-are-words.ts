import { speech } from '#domain/language/speak.ts';

const wordsIn = (lines: string): readonly string[] => lines.split(/\s+/u).filter(Boolean);

/** First and last names that are also English words. A list for machines, so it is never translated. */
const englishWords = wordsIn(`
  abbey able ace alma amber angel april archer art ash august aurora autumn baker barber bay bell bee berry bill birch black blaze bliss bob bond booth brook brooks brown buck bunny bush butler candy
  carol carpenter carter cash chance charity chase cherry chip christian clay cliff cloud coach cole colt cook coral cotton cross crystal daisy dale dawn day dean dell destiny dick dolly don drake drew
  duke dusty earl early easter ebony eden ernest eve faith fay fern field finch fisher fleet flint flora ford forest fox france frank free french fry gale gay gene gentle ginger glen glory good grace
  grant gray green grey guy hale hall harmony harper haven hawk hazel heath heather heaven henna hill holly honey hope hunter iris iron ivory ivy jack jade jasmine jay jean jersey jewel josh joy judge
  june justice kay key king kit knight lake lance lane lark laurel law lee lily little london long love luck mace major mark marsh marshal mason may melody mercy miles mill miller min misty moon moss
  nick noble norm north nova oak ocean olive page paris park parker pat patience pearl peg penny pepper pierce piper poe pope porter potter power price pride prince prior queen rain ranger ray red reed
  rich ridge rob robin rocky rod roman rose rosemary rowan royal ruby rush rusty sage sailor sandy savannah scarlet scout season serene shade short singer sky small smart smith snow song south spring
  star stark stone storm strong sue summer sun sunny taylor teal temple terry theme thorn tiger tom tucker turner van vice victor viola violet wade walker wall ward wash waters watt way weaver webb west
  wheeler white will willow winner winter wise wolf wood woods worth wren wright york young an so in do long la le el ma mi yes may can no he she we you i
`);

/** First and last names that are also German words: trades, animals, plants, colours, weather. */
const germanWords = wordsIn(`
  abend abt acker adler amsel anmut april ast august aurora bach bauer baum baumann beck becker ben berg berger bergmann bernd bill birke bischof blum blume bob bock bote brand braun bruder brunnen
  buche buchner burg busch dachs dahlia decker dick dirk dorn ecker eder ehrlich engel erika ernst esser falk falke fasan feder feld felicitas fichte fink fischer fleischer flora forst frank frei
  freitag freund friede frisch froh fromm frost fuchs fuhrmann gans garten geiger gerber geyer glaser gloria glück gold graf grau gross groß gruber grün hahn hammer hart hase haus heide heiland heim
  held herbst herr herz heuer hirsch hirt hoch hof hoffmann hofmann holz horn huber hummel hund iris jade jan jasmin julia jung juni jäger kai kaiser kamm kant kapp karl kastner keller kern kessler
  kiefer kim kirchner kirsch klee klein klug knecht knopf koch kohl kolb kopp korn kraft kramer kranz kraus krause kraut krebs kreis kreuz krug krämer kröger krüger kunst kunz kurz könig kühn küster
  lamm lampe land lang lange lehmann lehrer leicht lena leo licht lieb lilie linde lindner lotse luft luna lustig löffler löwe mai maier maler mann marder marine mark markt marschall maurer max may
  mayer meier meister mercedes merle metzger meyer mia milch mild mohr mond montag moos morgen moser mund mut müller münch nagel nagler nebel nelke neo neu neumann nord nuss ochs oster otter otto palm
  papst paul perle petunia pfeffer pfeifer pfeiffer pfister pflug pia pilz platz pohl pracht probst rabe rad raum rausch rebe reh reich reif rein reiter richter riedel ring ritter ron rosa rose rosen
  rosenbaum rosmarie rosmarin rot roth rudolf ruh ruth sander sattler sauer schaaf schade schatz schenk scherer schick schiller schimmel schlosser schlüter schmid schmidt schmied schmitz schnee
  schneider scholz schott schreiber schreiner schröder schubert schuhmacher schulz schulze schumacher schuster schwab schwan schwarz schweizer schäfer schön schütz schütze seidel seiler senf siegel
  silber simmer sommer sonne sonntag spatz specht speck sperling spiegel spiel spitz stahl star stark stein steiner stella stern sterne stolz storch strauch strauss strauß streit strobel strom stumpf
  sturm süss süß tanne taube teich teufel thaler tiger tim tischler tom treu töpfer uhl uli ulm ulrich unruh uwe vater victoria viktoria viola vogel vogt voigt volk voll wagner wald wall walter wand
  weber wecker weg weide wein weise weiss weiß wenig werk werner westen wetter wild will wimmer wind winkler winter wirt wirth witt wolf wolff wolke wunder wurm zahn zander zauner zeller ziegler zimmer
  zimmermann zorn zweig
`);

/** The German ones alone, as they are written in lower case. */
export const germanNamesThatAreWords: ReadonlySet<string> = new Set(germanWords);

/**
 * First and last names that are also words: seen as a name only with a capital, and always worth a look. Notes are often
 * written in English where German is spoken.
 */
export const namesThatAreWords: ReadonlySet<string> = new Set(speech().language === 'de' ? [...englishWords, ...germanWords] : englishWords);

/** Capitals that are more often an abbreviation than somebody's initials. */
export const abbreviations: ReadonlySet<string> = new Set('ad ai am ap as at be bi ca cc ci co cs cv da db de dj do eg en er es et eu ev fa fr go gp he hq hr ia id ie if in ip is it jd jp js ko la ld le ma md me ml mr ms mt my na nb no nr ny oh ok on or os pa pc pd pe pi pl pm po pr ps qa rd re sa se sk so sr st su tb to ts tv ui uk un up us ux vc vp we wp'.split(' '));

/** Small words inside names that name nobody by themselves, and titles. */
export const particles: ReadonlySet<string> = new Set("da das de del della den der di do dos du el la le les mac mc of san st ten ter the van vom von y zu zum zur al ul bin ibn bint abu ben dr prof mr mrs ms mx sir dame jr sr ii iii iv o'".split(' '));
