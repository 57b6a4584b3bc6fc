import { type HintRule, oneOf, rule } from '#domain/wording/hint-rule.ts';

/** A day, a month or a thing with a capital is not who is judged. */
const NO_PERSON = oneOf('Mon, Tues, Wednes, Thurs, Fri, Satur, Sun').concat('day');
const PRONOUN = oneOf('[Hh]e, [Ss]he, [Tt]hey, [Yy]ou, who');
/** A pronoun or a name before the verb. */
const SOMEBODY = `(?:\\b${PRONOUN}|\\b(?!${NO_PERSON}\\b|(?:The|This|That|It|We|I|My|Our|As|And|But|Or|Not|Almost|Nearly|There|These|Those|Here|Have|Has|Is|Are|Was|Were|Users|Customers|People|Tests|Builds|Nobody|Nothing|What|When|If)\\b)\\p{Lu}\\p{Ll}+)`;
const IS = `(?:['’]s|['’]re|\\s+${oneOf('is, was, are, were, seems, seemed, seem, looks, became, becomes, gets, got, can be, has been, have been')})`;
const ADVERB = `(?:\\s+${oneOf('a bit, a little, so, too, very, just, really, rather, quite, simply, totally, completely, often, sometimes, still, again, being, pretty, always, a, an, such a, extremely, kind of')}){0,3}`;

/** Words that judge whoever they are said of. */
const STRONG = oneOf(`lazy, unmotivated, incompetent, useless, hopeless, stupid, dumb, an idiot, idiot, idiotic, arrogant, rude, obnoxious, toxic, unprofessional, immature, childish, sloppy, careless, moody, entitled, stubborn, unreliable, untrustworthy, dishonest, manipulative,
  selfish, whiny, clueless, ungrateful, bossy, hysterical, bitter, narcissistic, a narcissist, a liar, a diva, a drama queen, a slacker, a troublemaker, a whiner, a complainer, a know-it-all, a prima donna, oversensitive, thin-skinned, high-maintenance, lacking drive, dead weight`);
/** Words that judge a person but as often describe a thing, so only a pronoun counts. */
const MILD = oneOf('difficult, negative, weak, emotional, aggressive, defensive, passive, dramatic, cold, needy, disorganised, disorganized, forgetful, insecure, mediocre, disappointing, hostile, sloppy, slow, abrasive');
const PERSONS = oneOf('person, colleague, employee, worker, guy, man, woman, girl, boy, attitude, streak, team member, personality, character');

const opinions: readonly HintRule[] = [
  rule('opinion', `${SOMEBODY}${IS}(?:\\s+not)?${ADVERB}\\s+(?<hit>${STRONG})\\b(?!\\s*-)`, 'gu'),
  rule('opinion', `\\b${oneOf('he, she')}${IS}${ADVERB}\\s+(?<hit>${MILD})\\b(?!\\s*-)(?!\\s+${oneOf('about, with the, of the, because, today, on the phone, in the meeting')})`),
  rule('opinion', `(?:^|[.!?:;\\n]\\s*)(?<hit>${oneOf('lazy, incompetent, useless, arrogant, rude, unprofessional, immature, unreliable, stupid, toxic, stubborn, selfish')})(?=\\s*(?:[,.!;]|and\\b|$))`),
  rule('opinion', `\\b(?<hit>${oneOf('lazy, difficult, negative, toxic, bad, poor, arrogant, rude, weak, unprofessional, stupid')}\\s+${PERSONS})\\b`),
  rule('opinion', `\\b(?<hit>${oneOf("bad attitude, attitude problem, poor attitude, not a team player, no team player, no work ethic, poor work ethic, not leadership material, not management material, not cut out for, a bad fit, does(?: not|n['’]t) fit in, not a good fit, no initiative, no ambition, no drive, lacks ambition, lacks drive, lacks initiative, lacks commitment, lacks common sense, no common sense, not very bright, not the brightest, not the sharpest, waste of space, a pain in the, hard to work with, impossible to work with, too sensitive, not committed")})\\b`),
];

const mindReading: readonly HintRule[] = [
  rule('mind-reading', `\\b(?<hit>${oneOf("does(?: not|n['’]t) care, do(?: not|n['’]t) care, did(?: not|n['’]t) care, could(?: not|n['’]t) care less, does(?: not|n['’]t) respect, does(?: not|n['’]t) bother, can['’]t be bothered, cannot be bothered, couldn['’]t be bothered, has checked out, has given up, has lost interest, has no interest in, is(?: not|n['’]t) interested in, has it in for")})\\b(?!\\s+${oneOf('which, whether, where, if')}\\b)`),
  rule('mind-reading', `\\b${PRONOUN}(?:['’]s|['’]re)?(?:\\s+${oneOf('is, are, was, were, just, only, clearly, obviously, probably, secretly, really')}){0,3}\\s+(?<hit>${oneOf('jealous, envious, threatened by, intimidated by, bored, out to get, trying to avoid, trying to undermine, trying to get out of, trying to look good, playing games, playing the victim, seeking attention, looking for attention, wants attention, wants to look good, thinks (?:he|she|they) (?:is|are) better, thinks (?:he|she) knows better, hates, resents, pretends, pretended, pretending, faking it, hiding something')})\\b`),
  rule('mind-reading', `\\b(?<hit>${oneOf('on purpose, deliberately, out of spite, to spite me, to annoy me, to make me look')})\\b`),
].map((each) => ({ ...each, isFineWhenStated: true }));

const GOOD_ALWAYS = oneOf('ready, helps, help, helped, kind, calm, thanks, friendly, open, helpful, willing, prepared, on time, there for, happy to, polite, finds, welcome, asks, listens, brings, delivers, makes time, supports, a pleasure, positive, cheerful, patient, respectful, reliable');
const GOOD_NEVER = oneOf('late, complains, complained, misses, missed, gives up, gave up, forgets, forgot, lets, let, rude, loses, lost, stops learning, met, mind, been to, seen, worked, used, tried, had the chance');
const absolutes: readonly HintRule[] = [
  rule('absolute', `${SOMEBODY}(?:['’]s|['’]re|\\s+${oneOf('is, are, was, were, has, have, will, would, can, does, do')})?\\s+(?<hit>always)\\b(?!\\s+(?:been\\s+)?${GOOD_ALWAYS}\\b)`, 'gu'),
  rule('absolute', `${SOMEBODY}(?:['’]s|['’]re|['’]ve|\\s+${oneOf('is, are, was, were, has, have, will, would, can')})?\\s+(?<hit>never)\\b(?!\\s+(?:been\\s+)?${GOOD_NEVER}\\b)`, 'gu'),
  rule('absolute', `\\b(?<hit>${oneOf('every single time, each and every time, all the time, constantly, without exception')})\\s+${oneOf('late, interrupts, interrupting, complains, complaining, misses, missing, forgets, forgetting, argues, arguing')}\\b`),
  rule('absolute', `\\b${oneOf('late, interrupts, complains, complaining, misses deadlines, forgets, argues, arguing, absent')}\\s+(?<hit>${oneOf('all the time, every single time, constantly')})\\b`),
];

const hearsay: readonly HintRule[] = [
  rule('hearsay', `\\b(?<hit>${oneOf('apparently, allegedly, supposedly, rumour has it, rumor has it, there are rumours, there are rumors, rumoured to, rumored to, word is that, word has it, word on the street, i heard that, i(?:[’\']ve| have) heard that, i hear that, i was told that, i(?:[’\']ve| have) been told that, people say, people are saying, people think, everyone says, everybody says, everyone knows, everybody knows, everyone thinks, everybody thinks, others say, some say, somebody told me, someone told me, someone said, somebody said, they say that, gossip, through the grapevine, is said to be, known to be, known for being')})\\b`),
];

const health: readonly HintRule[] = [
  rule('health', `\\b(?<hit>${oneOf(`depress(?:ed|ion), anxiety, panic attacks?, burn(?:ed|t)[- ]out, burn[- ]?out, adhd, autis(?:m|tic), bipolar, ptsd, ocd, dyslexi(?:a|c), diabet(?:es|ic), epilep(?:sy|tic), asthma, migraines?, chemo(?:therapy)?, tumou?r, hiv, ivf, miscarriage, abortion, pregnan(?:t|cy), menopaus(?:e|al), alcoholi(?:c|sm), drinking problem, addict(?:ed|ion)?, in rehab, hospitali[sz]ed, in hospital,
    in therapy, sees a therapist, seeing a therapist, psychiatrist, psychologist, antidepressants?, medication, surgery, mental health, mental illness, eating disorder, suicid(?:al|e), chronic (?:pain|illness|fatigue|condition), long covid, multiple sclerosis, diagnos(?:ed|is), disabled, disability, wheelchair, nervous breakdown, mental breakdown, obese, overweight`)})\\b(?!\\s*[- ]?${oneOf('of the (?:bug|fault|outage|problem|crash|issue|incident), tool, tools, code, endpoint, check, report, awareness, day, week, first[- ]aid, project, initiative, policy, insurance, training, team, ward, client, charity, software, app, access, in the log')})`),
  rule('health', `\\b${oneOf('has, have, had, with, got, her, his, their, from')}\\s+(?:a\\s+|breast\\s+|skin\\s+|lung\\s+)?(?<hit>cancer|heart (?:attack|condition|problem)|stroke)\\b(?!\\s+${oneOf('of, research, charity')})`),
  rule('health', `\\b(?<hit>${oneOf('off sick with, sick with, suffers from, suffering from, has a condition, medical condition, doctor said, was sick because')})\\b(?!\\s+${oneOf('a lack, slow, the, too many, latency, poor, outages')})`),
];

const family: readonly HintRule[] = [
  rule('family', `\\b(?<hit>${oneOf('divorc(?:e|ed|ing), custody, separated from (?:her|his|their) (?:wife|husband|partner), marriage problems?, trouble at home, problems at home, affair with, single (?:mother|mum|mom|father|dad|parent), wants? (?:more )?(?:kids|children|a baby), trying for a (?:baby|child), having a baby, expecting a (?:baby|child), planning a family, (?:her|his|their) (?:ex|boyfriend|girlfriend|husband|wife|spouse|mother-in-law|marriage|sexuality|love life|sex life), broke up with, childless, got married, getting married, (?:is|came out as) (?:gay|lesbian|bisexual|trans|transgender|queer|homosexual), sexual orientation, (?:sick|ill|dying) (?:mother|father|parent|child|son|daughter|wife|husband), money problems, in debt, bankrupt(?:cy)?')})\\b(?!\\s+${oneOf('of concerns, the, from the monolith, of the')})`),
];

const religion: readonly HintRule[] = [
  rule('religion', `\\b(?<hit>${oneOf('muslim, islam(?:ic)?, jewish, hindu, buddhist, catholic, protestant, sikh, mormon, evangelical, jehovah[’\']?s witness, atheist, religious, (?:a|devout|practi[sc]ing|born-again) christian, prays, praying, goes to church, at church, (?:her|his|their) (?:church|mosque|synagogue|temple|faith|religion), the mosque, the synagogue, headscarf, hijab, ramadan fasting, fasting for ramadan, converted to')})\\b(?!\\s+${oneOf('pdf, the file, json, csv, attention')})`),
  rule('religion', `\\b(?<hit>is (?:a )?Jew|is Christian)\\b`, 'gu'),
];

const politics: readonly HintRule[] = [
  rule('politics', `\\b(?<hit>${oneOf('(?:left|right)[- ]wing, far[- ](?:left|right), political views?, political opinions?, votes? (?:for )?(?:labour|conservative|tory|green|republican|democrat|trump|biden|the greens|the liberals|afd|reform), voted (?:for )?(?:labour|conservative|tory|republican|democrat|trump|biden|leave|remain|brexit|afd|reform), (?:is|was) (?:a )?(?:tory|republican|democrat|socialist|communist|marxist|fascist|nationalist|anarchist|brexiteer|trump supporter), party member(?:ship)?, member of the (?:party|green party|labour party|conservative party), (?:labour|conservative|republican|democratic|green|communist) party, political activist, went to a (?:protest|demonstration|rally)')})\\b`),
];

const union: readonly HintRule[] = [
  rule('union', `\\b(?<hit>${oneOf('trade[- ]union(?:s|ist)?, labou?r union, union (?:member(?:ship)?|rep(?:resentative)?|meeting|organi[sz]er|activist|dues|steward), (?:joined|joining|left|in|member of|active in|part of) (?:the|a|his|her|their) union, shop steward, unioni[sz](?:e|ed|ing), (?:is|was|are|were|went|going|been) on strike, collective bargaining, works council (?:member|candidate)')})\\b(?!\\s+${oneOf('of, type, types, square, jack')})`),
];

export const englishRules: readonly HintRule[] = [...opinions, ...mindReading, ...absolutes, ...hearsay, ...health, ...family, ...religion, ...politics, ...union];
