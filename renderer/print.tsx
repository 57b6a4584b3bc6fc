import { createRoot } from 'react-dom/client';
import './styles/app.css';

createRoot(document.getElementById('root') as HTMLElement).render(<p>Nothing to print.</p>);
