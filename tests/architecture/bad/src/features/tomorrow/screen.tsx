import { Button } from '../../ui/button.tsx';

export const Tomorrow = () => <Button>…</Button>;
