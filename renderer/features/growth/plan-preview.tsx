import { memo, useEffect, useMemo, useState } from 'react';
import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';
import type { Goal } from '#domain/growth/goal.ts';
import type { Person } from '#domain/people/person.ts';
import { footerSentence } from '#domain/print/page-setup.ts';
import type { PlanSheet } from '#domain/print/plan-sheet.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { PlanPage } from '#print/plan-page.tsx';
import { SheetPreview } from '#print/sheet-preview.tsx';
import { sheetOf } from './plan-documents.ts';

interface PlanPreviewProps {
  readonly plan: DevelopmentPlan;
  readonly person: Person;
  readonly goals: readonly Goal[];
  readonly settings: Settings;
  readonly today: CalendarDate;
}

/** Shorter than a glance from the keys to the page, longer than the gap between two keys. */
const PAUSE_MS = 120;

/** The page that the plan becomes. It follows in the pauses of typing, so that typing never waits for it. */
export function PlanPreview({ plan, person, goals, settings, today }: PlanPreviewProps) {
  const shown = useSettled(plan);
  const sheet = useMemo(() => sheetOf({ person, plan: shown }, goals, settings, today), [person, shown, goals, settings, today]);
  return <Pages sheet={sheet} />;
}

const Pages = memo(function Pages({ sheet }: { readonly sheet: PlanSheet }) {
  return (
    <SheetPreview paper={sheet.paper} footer={footerSentence(sheet)} label={t`The plan as it will be printed`} className="@2xl:sticky @2xl:top-6 @2xl:max-h-[calc(100vh-3rem)] @2xl:overflow-y-auto @2xl:p-1">
      <PlanPage sheet={sheet} />
    </SheetPreview>
  );
});

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
