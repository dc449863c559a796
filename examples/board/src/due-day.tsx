import { dayWords } from './words.ts';

type Props = { day: string | null; today: string; isOverdue: boolean };

export function DueDay({ day, today, isOverdue }: Props) {
  if (!day) return null;
  return (
    <time dateTime={day} className={isOverdue ? 'due overdue' : 'due'}>
      {isOverdue ? `Overdue since ${dayWords(day, today)}` : `Due ${dayWords(day, today)}`}
    </time>
  );
}
