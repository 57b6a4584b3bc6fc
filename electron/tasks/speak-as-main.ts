import { workerData } from 'node:worker_threads';
import { speak } from '#domain/language/speak.ts';
import type { ThreadJob } from '#electron/tasks/thread-messages.ts';

const { speech, messages } = workerData as ThreadJob;
speak(speech, messages);
