import { t } from '@lingui/core/macro';
import type { QuickCaptured } from '#domain/capture/read-capture-line.ts';
import { quickRecords } from '#domain/capture/quick-records.ts';
import type { PersonId } from '#domain/people/person.ts';
import { now, today } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { newId } from '#data/ids.ts';

const labels: { readonly [K in QuickCaptured['kind']]: string } = { promise: t`Write down a promise`, action: t`Write down what they owe`, point: t`Add a talking point`, goal: t`Add a goal`, praise: t`Write down praise`, matter: t`Write down a matter`, word: t`Log a word` };

/** Saves what one typed line says, for all it is about: one commit, one undo. */
export const saveCaptured = (captured: QuickCaptured, personIds: readonly PersonId[]): Promise<void> =>
  commit(labels[captured.kind], quickRecords(captured, { personIds, today: today(), now: now(), newId: () => newId<string>() }));
