import { t } from '@lingui/core/macro';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import type { TagTone } from '#components/tag.tsx';

export const stateWords: Readonly<Record<FlexibleRequest['state'], string>> = { received: t`received`, consulting: t`talking it over`, trial: t`on trial`, agreed: t`agreed`, declined: t`declined`, withdrawn: t`withdrawn` };
export const stateTones: Readonly<Record<FlexibleRequest['state'], TagTone>> = { received: 'owed', consulting: 'owed', trial: 'owed', agreed: 'accent', declined: 'plain', withdrawn: 'plain' };
