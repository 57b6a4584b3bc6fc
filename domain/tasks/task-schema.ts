import * as z from 'zod';
import { archiveRequests } from '#domain/archive/archive-tasks-schema.ts';
import { surveyProfileRequest } from '#domain/archive/survey-schema.ts';
import { backUpRequest, goBackRequest, previewBackupRequest, restoreBackupRequest } from '#domain/backups/restoring-schema.ts';
import { damageRequests } from '#domain/damage/damage-schema.ts';
import { forgetRowsRequest } from '#domain/history/forget-schema.ts';
import { readVersionsRequest } from '#domain/history/versions-schema.ts';
import { leaveProfileRequest } from '#domain/leaving/leave-schema.ts';

/** What main accepts as a task: each kind's request, from the file of its owner. */
export const taskRequest = z.discriminatedUnion('kind', [
  surveyProfileRequest,
  ...archiveRequests,
  leaveProfileRequest,
  forgetRowsRequest,
  readVersionsRequest,
  ...damageRequests,
  backUpRequest,
  previewBackupRequest,
  restoreBackupRequest,
  goBackRequest,
]);
