import english from 'ra-language-english';
import career from './career/en.ts';
import proposal from './career/proposal.en.ts';
import talent from './career/talent.en.ts';
import competency from './competency/en.ts';
import kernel from './kernel/en.ts';
import type { Words } from './kernel/i18n.ts';
import learning from './learning/en.ts';
import documents from './documents/en.ts';
import leave from './leave/en.ts';
import mentoring from './mentoring/en.ts';
import pages from './pages.en.ts';
import participation from './participation/en.ts';
import people from './people/en.ts';
import performance from './performance/en.ts';
import planning from './planning/en.ts';
import policy from './planning/policy.en.ts';
import strategy from './planning/strategy.en.ts';
import notice from './platform/notice.en.ts';
import platform from './platform/en.ts';

/** All English words, one after another. */
export default [english as Words, kernel, people, competency, learning, planning, strategy, policy, mentoring, leave, documents, performance, career, talent, proposal, participation, platform, notice, pages] as Words[];
