import { app } from 'electron';
import { assertNever } from '#domain/assert-never.ts';
import { LINK_SCHEME } from '#domain/links/heed-link.ts';
import type { HandedOver } from '#electron/files/handed-over.ts';
import type { AppWindows } from '#electron/window/app-windows.ts';
import type { OutsideRequests } from '#electron/window/outside-requests.ts';
import { routeOfLink } from '#electron/window/start-request.ts';

interface Followers {
  readonly windows: Pick<AppWindows, 'show' | 'showOnceOpen'>;
  readonly handedOver: Pick<HandedOver, 'take'>;
  /** Whether the pages may be seen: not while Heed is locked or converts. */
  readonly isOpen: () => boolean;
  readonly capture: () => void;
}

/** Leads what is asked from outside to a window. While Heed is locked it waits in the address of the page that asks for the passphrase. */
export function followOutside(outside: OutsideRequests, { windows, handedOver, isOpen, capture }: Followers): void {
  const lead = (route: string) => (isOpen() ? windows.show(route) : windows.showOnceOpen(route));
  outside.handOver((request) => {
    switch (request.kind) {
      case 'hidden':
      case 'version':
        return;
      case 'capture':
        return capture();
      case 'window':
        return windows.show();
      case 'link':
        return lead(routeOfLink(request.link));
      case 'file':
        return lead(handedOver.take(request.file));
      default:
        return assertNever(request);
    }
  });
}

/** Makes Heed the program for its links. On Linux the package's desktop entry does; Windows and macOS are told by the app itself. */
export function registerLinks(): void {
  if (app.isPackaged && process.platform !== 'linux') app.setAsDefaultProtocolClient(LINK_SCHEME);
}
