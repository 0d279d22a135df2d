import { ArrayMaxSize } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Extensions, Field, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CertificateCheck } from '../../schema/learning/certificate.ts';
import { Enrollment } from '../../schema/learning/enrollment.ts';
import { LearningDay, ModuleProgress, ModuleReportInput, QuizAnswerInput, QuizAttempt } from '../../schema/learning/progress.ts';
import { Role } from '../../schema/platform/account.ts';
import { UploadTicket } from '../../schema/platform/file.ts';
import { hasRoleAtLarge } from '../kernel/actor.ts';
import { askedBy } from '../kernel/asked.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { forbidden } from '../kernel/errors.ts';
import { May } from '../kernel/guard.ts';
import { write } from '../kernel/write.ts';
import { materials, requestUpload } from '../platform/uploads.ts';
import { checkCode } from '../platform/verify.ts';
import { findCertificate } from './certificate.ts';
import { learningDayRows } from './progress.sql.ts';
import { gradeQuiz, takeReports } from './progress.ts';

@ArgsType()
class Reports {
  @Field(() => ID, { description: 'The enrollment; one’s own.' }) enrollment!: string;
  @Field(() => [ModuleReportInput], { description: 'The reports, at most 100, in any order.' }) @ArrayMaxSize(100) reports!: ModuleReportInput[];
}

@Resolver(() => Enrollment)
export class LearningDayFields {
  @Extensions({ part: 'Whoever sees the enrollment sees it.', rows: learningDayRows })
  @FieldResolver(() => [LearningDay], { description: 'Day by day, what was learnt in the required modules and what of it counts (Peraturan LAN 10/2018); earliest first, none where the training has no modules.' })
  learningDays(@Root() enrollment: { id: string }, @Ctx() context: Context) {
    return context.read.rowsOf<LearningDay>('Enrollment', 'learning days', alias => learningDayRows(alias, askedBy(context), {}), enrollment.id);
  }
}

@Resolver()
export class ELearningResolver {
  @May('SIGNED_IN')
  @Mutation(() => [ModuleProgress], { description: 'Reports how far the caller is, after a lost connection all that gathered meanwhile; answers the progress of the modules named. The same report twice counts once, and none lowers what was reached. Errors: NOT_FOUND, FORBIDDEN, INVALID, CONFLICT (not enrolled, or not begun).' })
  async reportModuleProgress(@Args(() => Reports) { enrollment, reports }: Reports, @Ctx() context: Context) {
    const ids = await takeReports(enrollment, reports, context);
    return Promise.all(ids.map(id => context.read.one('ModuleProgress', id)));
  }

  @May('SIGNED_IN')
  @Mutation(() => QuizAttempt, { description: 'Hands in a quiz of one’s own enrollment; the server grades it. Questions left out count as wrong. Errors: NOT_FOUND, FORBIDDEN, INVALID, CONFLICT (no attempts left, passed already, not enrolled).' })
  async submitQuiz(
    @Arg('id', () => ID, { description: 'A UUID the client made: handed in twice it counts once.' }) id: string, @Arg('enrollment', () => ID, { description: 'The enrollment.' }) enrollment: string, @Arg('module', () => ID, { description: 'The quiz.' }) module: string,
    @Arg('answers', () => [QuizAnswerInput], { description: 'What was chosen, a question once.' }) answers: QuizAnswerInput[], @Ctx() context: Context,
  ) {
    return context.read.one('QuizAttempt', await gradeQuiz({ id, enrollment, module, answers }, context));
  }

  @May([Role.TRAINING_MANAGER, Role.HR_ADMIN])
  @Mutation(() => UploadTicket, { description: 'Asks for leave to upload a file for a module, at most 50 MB: PDF, PowerPoint, Word, Excel, picture or MP4. Errors: FORBIDDEN, INVALID.' })
  requestMaterialUpload(
    @Arg('fileName', () => String, { description: 'Its name.' }) fileName: string, @Arg('contentType', () => String, { description: 'Its content type, for example application/pdf.' }) contentType: string,
    @Arg('size', () => Int, { description: 'Its size in bytes.' }) size: number, @Ctx() context: Context,
  ): Promise<UploadTicket> {
    const actor = actorOf(context), { account, agency } = actor;
    if (!account || !hasRoleAtLarge(actor, Role.TRAINING_MANAGER, Role.HR_ADMIN)) throw forbidden({ en: 'Only whoever keeps the trainings of the whole agency may.', id: 'Hanya pengelola pelatihan seluruh instansi yang boleh.' });
    return write(context, em => requestUpload(em, { account, agency }, { fileName, contentType, size }, materials));
  }

  @May('ANYONE')
  @Query(() => CertificateCheck, { nullable: true, description: 'What is printed on the certificate with this code, and whether it holds; null when there is none. Open to everybody. Errors: RATE_LIMITED (after ten unknown codes in 15 minutes).' })
  certificateCheck(@Arg('code', () => ID, { description: 'The code printed on it; small letters, blanks and dashes do not matter.' }) code: string, @Ctx() { em, address }: Context): Promise<CertificateCheck | null> {
    return checkCode(code.slice(0, 80), em, address, findCertificate);
  }
}
