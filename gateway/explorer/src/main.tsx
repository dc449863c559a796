import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { readCast, readExamples } from './server.ts';
import { prepareFirstVisit, tabsOf } from './tabs.ts';

const [cast, examples] = await Promise.all([readCast(), readExamples()]);
const tabs = tabsOf(examples);
prepareFirstVisit(tabs[0]);

const root = document.getElementById('root');
if (root) createRoot(root).render(<App cast={cast} tabs={tabs} />);
