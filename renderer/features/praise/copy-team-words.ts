import { t } from '@lingui/core/macro';
import type { Person } from '#domain/people/person.ts';
import type { Praise } from '#domain/praise/praise.ts';
import { teamWords } from '#domain/praise/team-words.ts';
import { isPublicPraise, shareablePerson, shareablePraise } from '#domain/print/shareable.ts';
import { bridge } from '#bridge/bridge.ts';
import { showToast } from '#components/toast.tsx';

/** Copies public praise as a message; from here on whole records are left behind. Does nothing for private praise. */
export async function copyTeamWords(praise: Praise, people: readonly Person[]): Promise<void> {
  if (!isPublicPraise(praise)) return;
  await bridge.copyText(teamWords({ praise: shareablePraise(praise), people: people.map(shareablePerson) }));
  showToast({ text: t`Copied. It holds what is fit for the team, and nothing private.` });
}
