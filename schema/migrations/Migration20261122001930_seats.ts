import { Migration } from '@mikro-orm/migrations';

const takes = (row: 'new' | 'old') => `${row}.status in ('APPROVED', 'COMPLETED')`;

/** How many seats of an offering are taken is kept on it: counting them costs more, the more there are, and a catalogue shows it of every offering. No seat is taken that is not there. */
const seats = [
  'alter table offering add column seats_taken int not null default 0;',
  `update offering o set seats_taken = x.taken from (select offering_id, count(*)::int as taken from enrollment where status in ('APPROVED', 'COMPLETED') group by 1) x where x.offering_id = o.id;`,
  'alter table offering add constraint offering_seats_taken check (seats_taken between 0 and seats);',
  `create function seats_follow() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and ${takes('old')} then update offering set seats_taken = seats_taken - 1 where id = old.offering_id; end if;
  if tg_op <> 'DELETE' and ${takes('new')} then update offering set seats_taken = seats_taken + 1 where id = new.offering_id; end if;
  return null;
end $$;`,
  `create trigger seats_follow_insert after insert on enrollment for each row when (${takes('new')}) execute function seats_follow();`,
  `create trigger seats_follow_delete after delete on enrollment for each row when (${takes('old')}) execute function seats_follow();`,
  `create trigger seats_follow_update after update of status, offering_id on enrollment for each row
    when ((${takes('old')}) is distinct from (${takes('new')}) or (old.offering_id is distinct from new.offering_id and ${takes('new')})) execute function seats_follow();`,
];

/** The seats taken of an offering are kept. */
export class Migration20261122001930_seats extends Migration {
  override up(): void {
    for (const statement of seats) this.addSql(statement);
  }
}
