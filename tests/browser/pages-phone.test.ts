import { phone } from './office.ts';
import { lookAtEveryPage } from './pages.ts';

lookAtEveryPage('on a phone', phone);
