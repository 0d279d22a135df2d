import type { FastifyInstance } from 'fastify';
import { noSuch } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { answering, type Doors, type FileFound, sendFile } from '../platform/doors.ts';
import { actorOf } from '../kernel/context.ts';

/** Hands a paper to whom the law lets see it; to everybody else there is none. */
export function openLeaveDoors(app: FastifyInstance, { contextOf }: Doors): void {
  app.get('/leave-papers/:id', { helmet: false } as object, answering(contextOf, async (context, request, reply) => {
    actorOf(context);
    const { id } = request.params as { id: string }, paper = isId(id) ? await context.read.one('LeavePaper', id) : null;
    const [file] = paper ? await run<FileFound>(context.em, sql`select u.id, u.file_name as name, u.content_type as type from leave_paper p join upload u on u.id = p.file and u.received_at is not null where p.id = ${id}`) : [];
    if (!file) throw noSuch('LeavePaper');
    return sendFile(context, reply, file);
  }));
}
