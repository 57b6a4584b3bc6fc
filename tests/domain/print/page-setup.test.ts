import { expect, test } from 'vitest';
import { pageSetupOf } from '#domain/print/page-setup.ts';
import { planSheetOf } from '#domain/print/plan-sheet-of.ts';
import { shareablePerson, shareablePlan } from '#domain/print/shareable.ts';
import type { Person } from '#domain/people/person.ts';
import { aPlan, today } from '#tests/domain/growth/growth-records.ts';

const sheet = (paper: 'A4' | 'Letter') => planSheetOf({ person: shareablePerson({ name: 'Amara', preferredName: '', role: '', team: '' } as Person), plan: shareablePlan(aPlan()), goals: [] }, { managerName: '', organisation: '', paper }, today);

test.each(['A4', 'Letter'] as const)('a plan on %s has a footer that says what it is not, and its pages counted', (paper) => {
  const setup = pageSetupOf(sheet(paper));
  expect(setup.paper).toBe(paper);
  expect(setup.footerTemplate).toContain('This development plan is no appraisal and no promise.');
  expect(setup.footerTemplate).toMatch(/Page <span class="pageNumber"><\/span> of <span class="totalPages"><\/span>/);
  // 18 mm above and 20 mm at the sides, less than a pixel of it cut off.
  expect(setup.margins.top * 96).toBe(68);
  expect(setup.margins.left * 96).toBe(75);
});
