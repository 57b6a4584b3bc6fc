import type { FlexibleRequest } from '#domain/requests/request.ts';
import type { TagTone } from '#components/tag.tsx';

export const stateWords: Readonly<Record<FlexibleRequest['state'], string>> = { received: 'received', consulting: 'talking it over', trial: 'on trial', agreed: 'agreed', declined: 'declined', withdrawn: 'withdrawn' };
export const stateTones: Readonly<Record<FlexibleRequest['state'], TagTone>> = { received: 'owed', consulting: 'owed', trial: 'owed', agreed: 'accent', declined: 'plain', withdrawn: 'plain' };
