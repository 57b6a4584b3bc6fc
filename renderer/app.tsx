import { lazy } from 'react';
import { HashRouter, Navigate, Route, Routes } from 'react-router';
import { Shell } from '#features/shell/shell.tsx';
import { TodayScreen } from '#features/today/today-screen.tsx';

const GrowthScreen = lazy(async () => ({ default: (await import('#features/growth/growth-screen.tsx')).GrowthScreen }));
const GoalScreen = lazy(async () => ({ default: (await import('#features/growth/goal-screen.tsx')).GoalScreen }));
const PlanScreen = lazy(async () => ({ default: (await import('#features/growth/plan-screen.tsx')).PlanScreen }));
const PersonGrowth = lazy(async () => ({ default: (await import('#features/growth/person-growth.tsx')).PersonGrowth }));

/** Every route. Screens other than Today are loaded when they are first opened, so that the start stays small. */
export function App() {
  return (
    <HashRouter>
      <Routes>
        <Route element={<Shell />}>
          <Route path="/today" element={<TodayScreen />} />
          <Route path="/growth" element={<GrowthScreen />} />
          <Route path="/goals/:goalId" element={<GoalScreen />} />
          <Route path="/plans/:planId" element={<PlanScreen />} />
          <Route path="/people/:personId/growth" element={<PersonGrowth />} />
          <Route path="*" element={<Navigate to="/today" replace />} />
        </Route>
      </Routes>
    </HashRouter>
  );
}
