import {
  degrees,
  type FormId,
  type Group,
  isInForm,
  type PackTexts,
  type Question,
  type Questionnaire,
} from '../../../src/engine/index.ts';

type Element = Readonly<Record<string, unknown>>;

const choices = (ids: readonly string[], words: Readonly<Record<string, string>> | undefined) =>
  ids.map((value) => ({ value, text: words?.[value] ?? value }));

const elementsOf = (question: Question, texts: PackTexts): readonly Element[] => {
  const own = texts.questions[question.id];
  const base = { name: question.id, title: own?.prompt ?? question.id, description: own?.counts };
  const { answer } = question;
  switch (answer.kind) {
    case 'single':
      return [
        {
          ...base,
          type: 'radiogroup',
          choices: choices(
            answer.options.map((o) => o.id),
            own?.options,
          ),
        },
      ];
    case 'ladder':
      return [
        {
          ...base,
          type: 'radiogroup',
          choices: choices(
            answer.rungs.map((r) => r.id),
            own?.options,
          ),
        },
      ];
    case 'multiple':
      return [{ ...base, type: 'checkbox', choices: choices([...answer.options.map((o) => o.id), answer.none], own?.options) }];
    case 'practices':
      return answer.levels
        .flatMap((level) => level.practices)
        .map((id) => ({
          type: 'radiogroup',
          name: `${question.id} ${id}`,
          title: own?.practices?.[id] ?? id,
          choices: [...degrees],
          colCount: 4,
        }));
    case 'pair':
      return [
        { ...base, type: 'text', inputType: 'number' },
        { ...base, type: 'text', inputType: 'number', name: `${question.id} second` },
      ];
    default:
      return [{ ...base, type: 'text', inputType: 'number' }];
  }
};

const questionsOf = (group: Group): readonly Question[] => [...group.questions, ...group.groups.flatMap(questionsOf)];

/** A form of a questionnaire as survey-core reads it: a page a section. Conditions are left out: all is asked. */
export const surveyForm = ({ pack, texts }: Questionnaire, form: string): Element => ({
  showProgressBar: true,
  pages: pack.root.groups.map((group) => ({
    name: group.id,
    title: texts['zh-CN'].groups[group.id]?.title,
    elements: questionsOf(group)
      .filter((question) => isInForm(question, form as FormId))
      .flatMap((question) => elementsOf(question, texts['zh-CN'])),
  })),
});
