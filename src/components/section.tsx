import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './section.scss';

interface SectionProps {
  title: string;
  /** At the right of the title: a count, or a way to see all. */
  extra?: ReactNode;
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, extra, children }: SectionProps) {
  return (
    <View className="section">
      <View className="section__head">
        <View className="section__title">{title}</View>
        {extra}
      </View>
      {children}
    </View>
  );
}
