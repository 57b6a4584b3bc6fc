import * as z from 'zod';

export const surveyProfileRequest = z.object({ kind: z.literal('survey-profile') });
