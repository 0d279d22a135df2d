import { Migration } from '@mikro-orm/migrations';

/** Mail to whoever has no account: it carries its own words, and is forgotten once it was sent or nobody waits for it any more. */
export class Migration20261122001911_confided_mail extends Migration {
  override up(): void {
    this.addSql('alter table mail drop constraint mail_id_fkey;');
    this.addSql('alter table mail add subject varchar(120) null, add text text null, add text_en text null, add until timestamptz(3) null;');
    this.addSql('alter table mail add constraint mail_confided check (num_nulls(subject, text, text_en, until) in (0, 4)), add notification_id uuid generated always as (case when text is null then id end) stored references notification (id) on delete cascade;');
    this.addSql('create index mail_notification on mail (notification_id);');
  }
}
