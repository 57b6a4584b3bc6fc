import type { RootContent } from 'mdast';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { heading, list, paragraph, prose, section, titled } from '#domain/leaving/markdown-page.ts';
import type { PrivateFile } from '#domain/leaving/person-file.ts';
import { praiseItem } from '#domain/leaving/praise-item.ts';
import { feedbackStateWords } from '#domain/leaving/state-words.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import { kindNames } from '#domain/requests/kind-words.ts';

/** What Heed veils, each part under a heading that says so. Private notes stand on the pages of their one-on-ones. */
export const privateSections = ({ context, feedback, praise, requestNotes }: PrivateFile): RootContent[] => [
  ...section('Private: life and work', prose(context)),
  ...section('Private: feedback', feedback.flatMap(feedbackBlocks)),
  ...section('Private: praise', list(praise.map(praiseItem))),
  ...section(
    'Private: notes on requests',
    requestNotes.flatMap(({ kind, receivedOn, privateNote, whatDiffers, isEligible }) => [
      heading(3, `${kindNames[kind]}, ${writtenDate(receivedOn)}`),
      ...(isEligible === null ? [] : [paragraph(isEligible ? 'Eligible under the rules.' : 'Not eligible under the rules.')]),
      ...titled('Note', privateNote),
      ...titled('What differs from earlier decisions', whatDiffers),
    ]),
  ),
];

function feedbackBlocks({ behaviour, situation, impact, aim, nextStep, coaching, state, notedOn, givenOn, followUpOn, followedUpOn, outcome }: Feedback): RootContent[] {
  const days = [`noted ${writtenDate(notedOn)}`, givenOn && `given ${writtenDate(givenOn)}`, followUpOn && `to follow up ${writtenDate(followUpOn)}`, followedUpOn && `followed up ${writtenDate(followedUpOn)}`].filter(Boolean).join(', ');
  return [
    heading(3, behaviour),
    paragraph(`${feedbackStateWords[state]}: ${days}`),
    ...titled('Situation', situation),
    ...titled('Impact', impact),
    ...titled('What they were aiming for', aim),
    ...titled('Next step', nextStep),
    ...titled('Goal', coaching.goal),
    ...titled('Reality', coaching.reality),
    ...titled('Options', coaching.options),
    ...titled('Way forward', coaching.wayForward),
    ...titled('What came of it', outcome),
  ];
}
