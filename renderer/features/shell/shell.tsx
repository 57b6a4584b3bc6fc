import { type ComponentType, createElement, lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Outlet, useLocation } from 'react-router';
import type { GuideSection } from '#domain/guide/guide-sections.ts';
import { HelpContext } from '#components/help-context.ts';
import { Toasts } from '#components/toast.tsx';
import { TodayContext } from '#components/today-context.ts';
import { useToday } from '#data/clock.ts';
import { useArrival } from './arrive.ts';
import { BackupBanner } from './backup-banner.tsx';
import { ChangedKeysBanner } from './changed-keys-banner.tsx';
import { DamagedBanner } from './damaged-banner.tsx';
import { MadeWholeBanner } from './made-whole-banner.tsx';
import { Navigation } from './navigation.tsx';
import { SaveBanner } from './save-banner.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { sectionAt } from './section-at.ts';
import { useLoadedSoon } from './use-loaded-soon.ts';
import { useShellKeys } from './use-shell-keys.ts';
import { WordingProvider } from './wording.tsx';

const loadFindInPage = async () => (await import('./find-in-page.tsx')).FindInPage;
const CheatSheet = lazy(async () => ({ default: (await import('./cheat-sheet.tsx')).CheatSheet }));

interface ShellProps {
  /** The user guide, opened by its key and by what links to it. */
  readonly loadGuide: () => Promise<ComponentType<{ readonly section: GuideSection; readonly onClose: () => void }>>;
  /** Says that the screen is shared, while it is. */
  readonly sharing: ReactNode;
  /** Finds and does anything; opened by its key and from the rail. */
  readonly loadPalette: () => Promise<ComponentType<{ readonly onClose: () => void }>>;
}

/** What stands around every screen: the rail, what could not be saved, the keys, the toasts. */
export function Shell({ loadGuide, loadPalette, sharing }: ShellProps) {
  const guide = useLoadedSoon(loadGuide);
  const palette = useLoadedSoon(loadPalette);
  const findInPage = useLoadedSoon(loadFindInPage);
  const today = useToday();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const [areKeysShown, setKeysShown] = useState(false);
  const [guideAt, setGuideAt] = useState<GuideSection | null>(null);
  const [isFinding, setFinding] = useState(false);
  const [isFindingHere, setFindingHere] = useState(false);
  // At once: what is typed right behind the key belongs into the field.
  const find = () => flushSync(() => setFinding(true));
  useArrival(main);
  // Not beneath a dialog, which keeps the page from being reached.
  const findHere = () => document.querySelector('[role=dialog]') === null && flushSync(() => setFindingHere(true));
  useShellKeys({ showKeys: () => setKeysShown(true), help: () => setGuideAt((open) => open ?? sectionAt(pathname)), find, findHere });

  return (
    <TodayContext value={today}>
      <HelpContext value={setGuideAt}>
        <div className="@container/shell h-full">
          <div className="flex h-full">
            <Navigation skipTo={() => skipTo(main.current)} find={find} />
            <div className="relative flex min-w-0 flex-1 flex-col">
              {sharing}
              <SaveBanner />
              <DamagedBanner />
              <MadeWholeBanner />
            <ChangedKeysBanner />
              <BackupBanner />
              {isFindingHere && findInPage && createElement(findInPage, { key: pathname, onClose: () => setFindingHere(false) })}
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
        {isFinding && palette && createElement(palette, { onClose: () => setFinding(false) })}
        <Suspense fallback={null}>{areKeysShown && <CheatSheet isOpen onClose={() => setKeysShown(false)} />}</Suspense>
        {guideAt !== null && guide && createElement(guide, { section: guideAt, onClose: () => setGuideAt(null) })}
        <Toasts />
      </HelpContext>
    </TodayContext>
  );
}

function skipTo(main: HTMLElement | null) {
  (main?.querySelector<HTMLElement>('h1') ?? main)?.focus();
}
