import type { ReactNode } from 'react';
import type { Question, Working } from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { curveFormula, curveWords, figureWords, practicesFormula, rungStates, shareFormula } from '../../i18n/working-words.ts';
import { ColumnHeads } from '../../ui/figures-table.tsx';
import { Sheet } from '../../ui/page.tsx';
import { CurveChart } from './curve-chart.tsx';
import styles from './sum-table.module.css';
import { Formula, type QuestionWhyProps, useExplainWords } from './why-links.tsx';

type WorkingProps = QuestionWhyProps & { readonly question: Question };
type Of<Kind extends Working['kind']> = WorkingProps & { readonly working: Extract<Working, { kind: Kind }> };

const Table = ({ columns, children }: { readonly columns: readonly string[]; readonly children: ReactNode }) => (
  <table className={styles.table}>
    <ColumnHeads columns={columns} />
    <tbody>{children}</tbody>
  </table>
);

const Options = ({ question, explained, working, texts }: Of<'option'>) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { answer } = question;
  const options = answer.kind === 'single' ? answer.options : answer.kind === 'ladder' ? answer.rungs : [];
  return (
    <>
      <p>{t('explain.optionRule')}</p>
      <Table columns={[t('explain.option'), t('explain.score')]}>
        {options.map(({ id, score }) => (
          <tr key={id} data-chosen={id === working.option}>
            <th scope="row">
              {texts.questions[explained.id]?.options?.[id] ?? id}
              {id === working.option ? ` ✓ ${t('explain.chosen')}` : ''}
            </th>
            <td>{number(score)}</td>
          </tr>
        ))}
      </Table>
    </>
  );
};

const Ticks = (props: Of<'share'>) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const words = useExplainWords(props);
  const { question, explained, working, texts, report } = props;
  const { answer } = question;
  const record = report.groups.flatMap((row) => row.items).find(({ result }) => result.id === explained.id)?.record;
  const value = record?.state.kind === 'answered' && record.state.value.kind === 'multiple' ? record.state.value.options : [];
  const options = answer.kind === 'multiple' ? answer.options.filter(({ id }) => id !== answer.none) : [];
  return (
    <>
      <p>{t('explain.tickRule')}</p>
      {working.ticked > working.full ? (
        <p>{t('explain.tickFull', { ticked: number(working.ticked), full: number(working.full) })}</p>
      ) : null}
      <Formula>{shareFormula(words, explained, working)}</Formula>
      <Table columns={[t('explain.option'), t('explain.weight'), '']}>
        {options.map(({ id, weight }) => (
          <tr key={id} data-chosen={value.includes(id)}>
            <th scope="row">{texts.questions[explained.id]?.options?.[id] ?? id}</th>
            <td>{number(weight)}</td>
            <td>{value.includes(id) ? t('explain.ticked') : t('explain.notTicked')}</td>
          </tr>
        ))}
      </Table>
    </>
  );
};

const OnCurve = (props: Of<'curve'>) => {
  const { t } = useTranslation();
  const words = useExplainWords(props);
  const { question, explained, working } = props;
  const formula = curveFormula(words, explained, working);
  return (
    <>
      <p>{t('explain.curveRule')}</p>
      <p>{curveWords(words, question, working)}</p>
      {formula ? <Formula>{formula}</Formula> : null}
      <CurveChart {...props} />
      <Table columns={[t('explain.curveFigure'), t('explain.curveScore')]}>
        {('curve' in question.answer ? question.answer.curve : []).map(([x, score]) => (
          <tr key={x} data-chosen={x === working.x}>
            <th scope="row">{figureWords(words, question, x)}</th>
            <td>{words.number(score)}</td>
          </tr>
        ))}
      </Table>
    </>
  );
};

const Practices = (props: Of<'practices'>) => {
  const { t } = useTranslation();
  const { number, percent, share } = useFormat();
  const words = useExplainWords(props);
  const { explained, working } = props;
  const formula = practicesFormula(words, explained, working);
  const states = rungStates(working.levels);
  return (
    <>
      <p>{t('explain.practiceRule', { metAt: share(working.metAt) })}</p>
      {formula ? <Formula>{formula}</Formula> : <p>{t('explain.practiceAll', { score: number(working.levels.at(-1)?.score ?? 0) })}</p>}
      <Table columns={[t('results.level'), t('explain.met'), t('explain.rungScore'), '']}>
        {working.levels.map(({ rung, met, score }, index) => {
          const state = states[index] ?? 'idle';
          return (
            <tr key={rung} data-chosen={state === 'next'} data-idle={state === 'idle'}>
              <th scope="row">{t('explain.rung', { rung })}</th>
              <td>{percent(met * 100)}</td>
              <td>{number(score)}</td>
              <td className={styles.words}>{t(`explain.rungState.${state}`)}</td>
            </tr>
          );
        })}
      </Table>
    </>
  );
};

const Worked = ({ working, ...props }: WorkingProps & { readonly working: Working }) => {
  switch (working.kind) {
    case 'option':
      return <Options working={working} {...props} />;
    case 'share':
      return <Ticks working={working} {...props} />;
    case 'curve':
      return <OnCurve working={working} {...props} />;
    case 'practices':
      return <Practices working={working} {...props} />;
  }
};

/** 怎么计分: how the answer became a score, before any cap. */
export const WorkingSheet = (props: WorkingProps & { readonly working: Working }) => {
  const { t } = useTranslation();
  return (
    <Sheet title={t('explain.working')}>
      <Worked {...props} />
    </Sheet>
  );
};
