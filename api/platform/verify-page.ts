/** What everybody learns of something that was issued: whether it holds, in both languages, and what is printed on it. */
export interface Verified { look: 'valid' | 'revoked'; state: readonly [id: string, en: string]; facts: readonly (readonly [string, string | number])[] }

/** The look of the page; its hash stands in the policy, so that nothing else is let in. */
export const style = `body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#f4f6f9;color:#1c2733}main{max-width:640px;margin:0 auto;padding:24px 16px}h1{font-size:20px;margin:0 0 4px}.en{color:#51606f;font-size:14px}
.card{background:#fff;border:1px solid #d5dde6;border-radius:8px;padding:20px;margin:16px 0}.state{font-size:22px;font-weight:700;margin:0}.valid{color:#1a6b3c}.revoked,.unknown{color:#a3261d}dl{margin:16px 0 0;display:grid;grid-template-columns:minmax(110px,auto) 1fr;gap:8px 16px}dt{color:#51606f;font-size:14px}dd{margin:0;overflow-wrap:anywhere}
label{display:block;font-weight:600;margin-bottom:6px}input{font:inherit;padding:10px;border:1px solid #7b8896;border-radius:6px;width:100%;box-sizing:border-box;text-transform:uppercase}button{font:inherit;font-weight:600;margin-top:12px;padding:10px 20px;border:0;border-radius:6px;background:#0b5cab;color:#fff}`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text: string | number) => String(text).replace(/[&<>"']/g, c => entities[c]!);
const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];
/** A day as it is written in Indonesian. */
export const written = (day: string) => { const [y, m, d] = day.split('-').map(Number) as [number, number, number]; return `${d} ${months[m - 1]} ${y}`; };
/** From when to when. */
export const writtenSpan = (from: string, until: string) => (from === until ? written(from) : `${written(from)} – ${written(until)}`);

const found = ({ look, state: [id, en], facts }: Verified): string => `<p class="state ${look}">${id}</p><p class="en" lang="en">${en}</p><dl>${facts.map(([k, v]) => `<dt>${k}</dt><dd>${safe(v)}</dd>`).join('')}</dl>`;

const unknown = '<p class="state unknown">Kode tidak dikenal</p><p class="en" lang="en">There is no certificate or letter with this code.</p><p>Periksa kembali kode pada sertifikat atau surat. Bila kode sudah benar, dokumen itu tidak diterbitkan di sini.</p>';

/** The page: what a code stands for, and where to type another one. */
export const verifyPage = (check: Verified | null | undefined, typed = ''): string => `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>Verifikasi sertifikat dan surat</title><style>${style}</style></head><body><main><h1>Verifikasi sertifikat dan surat</h1><div class="en" lang="en">Verification of a certificate or letter</div>${
  check === undefined ? '' : `<section class="card" role="status">${check ? found(check) : unknown}</section>`}<form class="card" action="/verify" method="get"><label for="code">Kode pada sertifikat atau surat <span class="en" lang="en">(code)</span></label><input id="code" name="code" value="${check ? '' : safe(typed.slice(0, 40))}" required maxlength="40" autocomplete="off" spellcheck="false"><button>Periksa</button></form></main></body></html>`;
