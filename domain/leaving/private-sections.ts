import { t } from '@lingui/core/macro';
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
  ...section(t`Private: life and work`, prose(context)),
  ...section(t`Private: feedback`, feedback.flatMap(feedbackBlocks)),
  ...section(t`Private: praise`, list(praise.map(praiseItem))),
  ...section(
    t`Private: notes on requests`,
    requestNotes.flatMap(({ kind, receivedOn, privateNote, whatDiffers, isEligible }) => [
      heading(3, `${kindNames[kind]}, ${writtenDate(receivedOn)}`),
      ...(isEligible === null ? [] : [paragraph(isEligible ? t`Eligible under the rules.` : t`Not eligible under the rules.`)]),
      ...titled(t`Note`, privateNote),
      ...titled(t`What differs from earlier decisions`, whatDiffers),
    ]),
  ),
];

function feedbackBlocks({ behaviour, situation, impact, aim, nextStep, coaching, state, notedOn, givenOn, followUpOn, followedUpOn, outcome }: Feedback): RootContent[] {
  const days = [t`noted ${writtenDate(notedOn)}`, givenOn && t`given ${writtenDate(givenOn)}`, followUpOn && t`to follow up ${writtenDate(followUpOn)}`, followedUpOn && t`followed up ${writtenDate(followedUpOn)}`].filter(Boolean).join(', ');
  return [
    heading(3, behaviour),
    paragraph(`${feedbackStateWords[state]}: ${days}`),
    ...titled(t`Situation`, situation),
    ...titled(t`Impact`, impact),
    ...titled(t`What they were aiming for`, aim),
    ...titled(t`Next step`, nextStep),
    ...titled(t`Goal`, coaching.goal),
    ...titled(t`Reality`, coaching.reality),
    ...titled(t`Options`, coaching.options),
    ...titled(t`Way forward`, coaching.wayForward),
    ...titled(t`What came of it`, outcome),
  ];
}
