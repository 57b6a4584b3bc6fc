import { HashRouter, Navigate, Route, Routes } from 'react-router';
import { Shell } from '#features/shell/shell.tsx';
import { TodayScreen } from '#features/today/today-screen.tsx';

/** Every route. Screens other than Today are loaded when they are first opened, so that the start stays small. */
export function App() {
  return (
    <HashRouter>
      <Routes>
        <Route element={<Shell />}>
          <Route path="/today" element={<TodayScreen />} />
          <Route path="*" element={<Navigate to="/today" replace />} />
        </Route>
      </Routes>
    </HashRouter>
  );
}
