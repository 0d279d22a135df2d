import { way } from '../world.ts';

// The same truths, answered by the planner.
way.planned = true;
await import('./anonymous.test.ts');
