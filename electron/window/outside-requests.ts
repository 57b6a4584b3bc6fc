import { app } from 'electron';
import { parseHeedLink, isHeedLink } from '#domain/links/heed-link.ts';
import { readStart, type StartRequest } from '#electron/window/start-request.ts';

export interface OutsideRequests {
  /** From now on each is handed over; those from before come at once. */
  handOver(listener: (request: StartRequest) => void): void;
}

/**
 * What other programs ask of a running Heed: second starts and, on a Mac, links and files. There they come as events,
 * also those that Heed was started with, and before anything of ours is ready: they are kept until it is.
 */
export function hearOutside(): OutsideRequests {
  let early: StartRequest[] = [];
  let take: (request: StartRequest) => void = (request) => early.push(request);
  app.on('second-instance', (_event, args, folder) => take(readStart(args, folder)));
  app.on('open-url', (event, url) => {
    event.preventDefault();
    if (isHeedLink(url)) take({ kind: 'link', link: parseHeedLink(url) });
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    take({ kind: 'file', file });
  });
  return {
    handOver(listener) {
      take = listener;
      for (const request of early) listener(request);
      early = [];
    },
  };
}
