import { memo, type RefObject, useId } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './answer-tools.module.css';
import { type AnswerView, answerViews } from './answer-view.ts';
import { type Filter, filters, firstLook, isSearch, noSearch, type Search } from './search.ts';

type ToolsProps = {
  readonly search: Search;
  /** How many questions fit; null while all are shown. */
  readonly found: number | null;
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly view: AnswerView;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly onSearch: (search: Search) => void;
  readonly onView: (view: AnswerView) => void;
  readonly onHelp: () => void;
};

const ViewChoice = ({ view, onView }: Pick<ToolsProps, 'view' | 'onView'>) => {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.views}>
      <legend className={styles.unseen}>{t('answer.view.label')}</legend>
      {answerViews.map((one) => (
        <Button key={one} size="small" aria-pressed={one === view} onClick={() => onView(one)}>
          {t(`answer.view.${one}`)}
        </Button>
      ))}
    </fieldset>
  );
};

/** Search, filters and views of the questions; below them how many fit. */
export const AnswerTools = memo(({ search, found, roles, view, searchField, onSearch, onView, onHelp }: ToolsProps) => {
  const { t } = useTranslation();
  const [filterId, roleId] = [useId(), useId()];
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chromium 109 takes <search> for nothing.
    <form role="search" className={styles.tools} onSubmit={(event) => event.preventDefault()}>
      <input
        ref={searchField}
        type="search"
        className={styles.query}
        aria-label={t('answer.search')}
        placeholder={t('answer.search')}
        value={search.query}
        onChange={(event) => onSearch({ ...search, query: event.target.value })}
      />
      <label className={styles.unseen} htmlFor={filterId}>
        {t('answer.filter.label')}
      </label>
      <select id={filterId} value={search.filter} onChange={(event) => onSearch({ ...search, filter: event.target.value as Filter })}>
        {filters.map((filter) => (
          <option key={filter} value={filter}>
            {t(`answer.filter.${filter}`, { count: firstLook })}
          </option>
        ))}
      </select>
      <label className={styles.unseen} htmlFor={roleId}>
        {t('answer.filter.role')}
      </label>
      <select id={roleId} value={search.role ?? ''} onChange={(event) => onSearch({ ...search, role: event.target.value || null })}>
        <option value="">{t('answer.filter.anyRole')}</option>
        {roles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <ViewChoice view={view} onView={onView} />
      <Button size="small" look="plain" onClick={onHelp}>
        {t('keys.title')}
      </Button>
      <p className={isSearch(search) ? styles.found : styles.unseen} aria-live="polite">
        {found === null ? '' : t('answer.found', { count: found })}
        {isSearch(search) ? (
          <Button size="small" look="plain" onClick={() => onSearch(noSearch)}>
            {t('answer.showAll')}
          </Button>
        ) : null}
      </p>
    </form>
  );
});
