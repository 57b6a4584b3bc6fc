import { t } from '@lingui/core/macro';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { TalkingPoint } from '#domain/one-on-ones/one-on-one.ts';
import type { Person } from '#domain/people/person.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';

/** States and choices as pages that leave Heed say them. */
export const raisedByWords: Readonly<Record<TalkingPoint['raisedBy'], string>> = { them: 'raised by them', me: 'raised by me' };
export const matterStateWords: Readonly<Record<Matter['state'], string>> = { heard: 'heard', acting: 'being acted on', answered: 'answered, not told yet', 'told-back': 'told back' };
export const commitmentStateWords: Readonly<Record<Commitment['state'], string>> = { open: 'open', kept: 'kept', late: 'done late', broken: 'broken', released: 'released' };
export const requestStateWords: Readonly<Record<FlexibleRequest['state'], string>> = { received: 'received', consulting: 'being talked over', trial: 'on trial', agreed: 'agreed', declined: 'declined', withdrawn: 'withdrawn' };
export const feedbackStateWords: Readonly<Record<Feedback['state'], string>> = { drafted: 'drafted', given: 'given', 'followed-up': 'followed up' };
export const relationshipWords: Readonly<Record<Person['relationship'], string>> = { 'direct-report': t`Direct report`, 'skip-level': t`Skip-level`, peer: t`Peer`, manager: t`Manager`, other: t`Other` };
