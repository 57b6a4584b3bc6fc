import { lazy, Suspense, useRef, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { Toasts } from '#components/toast.tsx';
import { TodayContext } from '#components/today-context.ts';
import { useToday } from '#data/clock.ts';
import { useArrival } from './arrive.ts';
import { DamagedBanner } from './damaged-banner.tsx';
import { Navigation } from './navigation.tsx';
import { SaveBanner } from './save-banner.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { useShellKeys } from './use-shell-keys.ts';
import { WordingProvider } from './wording.tsx';

const CheatSheet = lazy(async () => ({ default: (await import('./cheat-sheet.tsx')).CheatSheet }));

/** What stands around every screen: the rail, what could not be saved, the keys, the toasts. */
export function Shell() {
  const today = useToday();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const [areKeysShown, setKeysShown] = useState(false);
  useArrival(main);
  useShellKeys(() => setKeysShown(true));

  return (
    <TodayContext value={today}>
      <div className="@container/shell h-full">
        <div className="flex h-full">
          <Navigation skipTo={() => skipTo(main.current)} />
          <div className="flex min-w-0 flex-1 flex-col">
            <SaveBanner />
            <DamagedBanner />
            <main ref={main} tabIndex={-1} data-route={pathname} className="relative min-h-0 flex-1 overflow-y-auto">
              <ScreenBoundary route={pathname}>
                <Suspense fallback={null}>
                  <WordingProvider>
                    <Outlet />
                  </WordingProvider>
                </Suspense>
              </ScreenBoundary>
            </main>
          </div>
        </div>
      </div>
      <Suspense fallback={null}>{areKeysShown && <CheatSheet isOpen onClose={() => setKeysShown(false)} />}</Suspense>
      <Toasts />
    </TodayContext>
  );
}

function skipTo(main: HTMLElement | null) {
  (main?.querySelector<HTMLElement>('h1') ?? main)?.focus();
}
