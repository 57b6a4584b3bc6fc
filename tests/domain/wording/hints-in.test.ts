import { describe, expect, test } from 'vitest';
import { hintKinds, hintWords } from '#domain/wording/hint.ts';
import { hintsIn } from '#domain/wording/hints-in.ts';

const found = (text: string, ignored: readonly string[] = []) => hintsIn(text, ignored).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);

describe('worth a second look', () => {
  test.each([
    ['Ben is lazy.', 'opinion: lazy'],
    ['She was a bit rude again to Tom', 'opinion: rude'],
    ['He’s really difficult', 'opinion: difficult'],
    ['Incompetent and slow to answer', 'opinion: Incompetent'],
    ['He has a bad attitude', 'opinion: bad attitude'],
    ['Clearly not a team player', 'opinion: not a team player'],
    ['A difficult person to place', 'opinion: difficult person'],
    ['They are stubborn', 'opinion: stubborn'],
    ["She doesn't care about the customers", "mind-reading: doesn't care"],
    ['He does not care', 'mind-reading: does not care'],
    ['She is just jealous of the others', 'mind-reading: jealous'],
    ['He left early on purpose', 'mind-reading: on purpose'],
    ['They only wants attention', 'mind-reading: wants attention'],
    ['He always interrupts me', 'absolute: always'],
    ['Ben never answers mails', 'absolute: never'],
    ['She is always late', 'absolute: always'],
    ['late all the time', 'absolute: all the time'],
    ['Apparently she is looking for another job', 'hearsay: Apparently'],
    ['I heard that he shouted', 'hearsay: I heard that'],
    ['Everyone knows how it went', 'hearsay: Everyone knows'],
    ['She has been depressed since May', 'health: depressed'],
    ['is pregnant, due in June', 'health: pregnant'],
    ['He has cancer', 'health: cancer'],
    ['off sick with her back', 'health: off sick with'],
    ['going through a divorce', 'family: divorce'],
    ['His wife is leaving', 'family: His wife'],
    ['She wants children soon', 'family: wants children'],
    ['He is Muslim and fasts', 'religion: Muslim'],
    ['a devout Christian', 'religion: devout Christian'],
    ['She voted for Labour', 'politics: voted for Labour'],
    ['quite right-wing', 'politics: right-wing'],
    ['He joined the union in May', 'union: joined the union'],
    ['was a shop steward before', 'union: shop steward'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

/** What a manager writes who writes well, and what only looks like a judgement: none of these may be underlined. */
const good = `The lazy loading of images saved two seconds.
Monday was difficult for the whole team.
She explained the outage calmly and wrote the report the same day.
He asked to move the stand-up to ten.
Always-on support moves to Lisbon in March.
As always, the demo began at nine.
Never mind the old ticket, it is closed.
I will always answer within two days.
We never got the numbers from finance.
She never misses a deadline.
He always helps the newcomers.
Anna has never worked with Kafka; a course would help.
I heard back from Facilities.
I heard her out and told her what happens next.
He said he does not want to lead the project.
She told me she doesn't care which desk she gets.
“I hate night shifts,” he said.
He said that she hates the new tool.
The weak password was changed.
A difficult customer called three times; she stayed on the line.
It was an emotional farewell.
The negative test failed.
Slow queries were the cause.
He was slow because the VPN dropped.
The European Union directive applies from August.
Use a union type here.
The SQL UNION was wrong.
Strike a balance between speed and care.
The strike price was wrong in the report.
The parent company decides in May.
A child process hung for two hours.
Family name and first name were swapped in the import.
The health check endpoint is red.
The diagnosis of the outage took four hours.
Sick leave until Friday; Tom covers.
She is off sick until Thursday.
Virus scan runs at night.
We talked about office politics in the abstract.
Vote for the place of the team lunch.
The Conservative estimate is twelve days.
The Church Street office opens in May.
She documents religiously.
Converted to PDF and sent.
Converted to JSON without loss.
Separation of concerns was the topic.
The accident happened on a Tuesday.
He interrupted Maria twice in the meeting on 3 May; I told him afterwards.
She was late on 2, 9 and 16 May.
The report came two days after it was due.
He wants to learn Rust and asked for a course.
She would like to work from home on Tuesdays.
He would like fewer meetings.
Their stated energy was two of five.
She raised that the scanner costs her twenty minutes a day.
He thanked the team in front of everybody.
I promised to ask about the budget by Friday.
She thinks the plan is too tight, and gave three reasons.
He is new and wants to meet the network team.
They are the reliable part of the pipeline.
The build is unreliable on Windows.
The API is stupid simple.
The supplier was unprofessional on the phone.
Our docs are sloppy in the second chapter.
The meeting was toxic for nobody: short and kind.
That was rude of me, and I apologised.
I was careless with the date.
It is hopeless to wait for the vendor.
She is open, calm and ready to lead the next rotation.
He is not sure which team he wants to join.
She asked whether others felt the same.
People asked for the recording.
Someone left the door open.
Known issue: the clock drifts.
The word is spelled with two s.
Christian Meyer starts on 1 June.
Mark and Grace pair on Thursdays.
Her partner team is in Lyon.
We married the two data models.
The trial runs until the end of May.`.split('\n');

describe('good sentences', () => {
  test('there are at least sixty', () => {
    expect(good.length).toBeGreaterThanOrEqual(60);
  });
  test.each(good)('%s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

test('a word that is ignored is left alone, the others are not', () => {
  expect(found('Ben is lazy. She is rude.', ['lazy'])).toEqual(['opinion: rude']);
});

test('passages come in the order of the text and none within another', () => {
  const hints = hintsIn('He always is rude. Apparently he is depressed, and she is lazy.');
  expect(hints.map(({ word }) => word)).toEqual(['always', 'apparently', 'depressed', 'lazy'].filter((word) => hints.some((hint) => hint.word === word)));
  expect(hints.every(({ from }, at) => at === 0 || from >= (hints[at - 1]?.to ?? 0))).toBe(true);
  expect(hints.length).toBeGreaterThanOrEqual(4);
});

test('every kind says why and how else', () => {
  for (const kind of hintKinds) expect(hintWords[kind].reason.length + hintWords[kind].better.length).toBeGreaterThan(40);
});

test('a long note is read through quickly', () => {
  const note = `${good.join('\n')}\n`.repeat(20);
  const before = performance.now();
  hintsIn(note);
  expect(performance.now() - before).toBeLessThan(2_000);
});
