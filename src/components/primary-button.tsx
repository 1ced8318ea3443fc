import Button from '@nutui/nutui-react-taro/dist/es/packages/button';
import '@nutui/nutui-react-taro/dist/es/packages/button/style/style.css';
import type { ReactNode } from 'react';
import './primary-button.scss';

interface PrimaryButtonProps {
  children: ReactNode;
  onTap: () => void;
  /** Being sent: shown turning, and cannot be tapped again. */
  loading?: boolean;
  disabled?: boolean;
  kind?: 'primary' | 'plain' | 'danger';
  /** As wide as what it stands in; the usual case. */
  block?: boolean;
  id?: string;
}

/** A large button; one `primary` a page, the others `plain`. */
export function PrimaryButton(props: PrimaryButtonProps) {
  const {
    children,
    onTap,
    loading = false,
    disabled = false,
    kind = 'primary',
    block = true,
    id,
  } = props;
  return (
    <Button
      {...(id ? { id } : {})}
      className={`button button--${kind}`}
      type="primary"
      fill={kind === 'primary' ? 'solid' : 'outline'}
      size="xlarge"
      block={block}
      loading={loading}
      disabled={disabled}
      onClick={onTap}
    >
      {children}
    </Button>
  );
}
