import { wide } from './office.ts';
import { lookAtEveryPage } from './pages.ts';

lookAtEveryPage('on a desk', wide);
