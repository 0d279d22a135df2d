import type { FastifyInstance } from 'fastify';
import { type Doors, openFileDoor } from '../platform/doors.ts';

/** Hands a paper to whom the law lets see it. */
export const openLeaveDoors = (app: FastifyInstance, doors: Doors): void => openFileDoor(app, '/leave-papers', 'LeavePaper', doors);
