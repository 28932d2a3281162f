import { Column, Row } from 'react-email';
import { FlaxSprig } from './FlaxSprig.js';
import { Mark } from './Mark.js';
import { paint } from './paint.js';
import { SERIF } from './type.js';

export const Masthead = () => (
  <Row style={{ margin: '0 0 24px' }}>
    <Column {...paint('accent', { fontFamily: SERIF, fontSize: '31px', lineHeight: '38px', verticalAlign: 'top' })}>
      <Mark />
      Sève
    </Column>
    <Column align="right" style={{ width: '86px', verticalAlign: 'top' }}>
      <div style={{ margin: '-12px -10px 0 0' }} data-skip-in-text="true">
        <FlaxSprig />
      </div>
    </Column>
  </Row>
);
