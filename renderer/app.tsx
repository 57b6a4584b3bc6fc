import { HashRouter, Navigate, Route, Routes } from 'react-router';
import { TodayScreen } from '#features/today/today-screen.tsx';

export function App() {
  return (
    <HashRouter>
      <Routes>
        <Route path="/today" element={<TodayScreen />} />
        <Route path="*" element={<Navigate to="/today" replace />} />
      </Routes>
    </HashRouter>
  );
}
