import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import type { PlanSheet } from '#domain/print/plan-sheet.ts';
import { PlanGoal } from '#print/plan-goal.tsx';
import { Prose } from '#print/prose.tsx';
import { Signatures } from '#print/signatures.tsx';
import './sheet.css';
import './handed-over.css';
import './plan-page.css';

/** A development plan as it is handed over. The preview and the printer show this same page; what is empty is left out. */
export function PlanPage({ sheet }: { readonly sheet: PlanSheet }) {
  const hasAspirations = sheet.aspirationsShort !== '' || sheet.aspirationsLong !== '';
  return (
    <article className="sheet handed-over plan" lang={sheet.language}>
      <PlanHeader sheet={sheet} />
      {sheet.strengths && (
        <section>
          <h2><Trans>Strengths</Trans></h2>
          <Prose text={sheet.strengths} />
        </section>
      )}
      {hasAspirations && (
        <section>
          <h2><Trans>Aspirations</Trans></h2>
          {sheet.aspirationsShort && (
            <section className="aspiration">
              <h3><Trans>In the next year or two</Trans></h3>
              <Prose text={sheet.aspirationsShort} />
            </section>
          )}
          {sheet.aspirationsLong && (
            <section className="aspiration">
              <h3><Trans>Further ahead</Trans></h3>
              <Prose text={sheet.aspirationsLong} />
            </section>
          )}
        </section>
      )}
      {sheet.focusAreas.length > 0 && (
        <section>
          <h2><Trans>Focus areas</Trans></h2>
          <ul className="focus">
            {sheet.focusAreas.map((area, index) => (
              <li key={index} dir="auto">
                {area}
              </li>
            ))}
          </ul>
        </section>
      )}
      {sheet.goals.length > 0 && (
        <section>
          <h2><Trans>Goals and what each of us takes on</Trans></h2>
          {sheet.goals.map((goal, index) => (
            <PlanGoal key={index} goal={goal} them={sheet.calledName} me={sheet.managerName} />
          ))}
        </section>
      )}
      {sheet.supportNeeded && (
        <section>
          <h2><Trans>Support needed</Trans></h2>
          <Prose text={sheet.supportNeeded} />
        </section>
      )}
      {sheet.reviewOns.length > 0 && (
        <section className="together">
          <h2><Trans>We look at it again</Trans></h2>
          <ul className="reviews">
            {sheet.reviewOns.map((on) => (
              <li key={on}>{writtenDate(on)}</li>
            ))}
          </ul>
        </section>
      )}
      <Signatures agreement={t`We have talked about this plan, and each of us takes on what it says.`} personName={sheet.personName} managerName={sheet.managerName} />
    </article>
  );
}

function PlanHeader({ sheet }: { readonly sheet: PlanSheet }) {
  const place = [sheet.role, sheet.team, sheet.organisation].filter(Boolean);
  return (
    <header>
      <p className="kind"><Trans>Development plan</Trans></p>
      <h1 dir="auto">{sheet.personName}</h1>
      {place.length > 0 && (
        <p className="place">
          {place.map((part, index) => (
            <bdi key={index}>{part}</bdi>
          ))}
        </p>
      )}
      <div className="facts">
        <p>{t`${writtenDate(sheet.fromOn)} to ${writtenDate(sheet.toOn)}`}</p>
        <p>{standing(sheet)}</p>
      </div>
    </header>
  );
}

function standing({ state, agreedOn, preparedOn }: PlanSheet): string {
  if (state === 'draft') return t`Draft of ${writtenDate(preparedOn)}`;
  return agreedOn ? t`Agreed on ${writtenDate(agreedOn)}` : t`Agreed`;
}
