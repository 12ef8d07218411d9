import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { type FormEvent, type ReactNode, useState } from "react";
import type { Consent } from "../../../app/commands/findings/accept.ts";
import { usePanelStyles } from "../panelStyles.ts";

export interface AcceptFormProps {
  readonly signer: string;
  readonly onAccept: (consent: Consent) => void;
  readonly onCancel: () => void;
}

/** Who accepts, and why: both are read by others, so both are asked for. */
export function AcceptForm({ signer, onAccept, onCancel }: AcceptFormProps): ReactNode {
  const panel = usePanelStyles();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(signer);
  const [asked, setAsked] = useState(false);
  const missing = { reason: reason.trim() === "", by: by.trim() === "" };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (missing.reason || missing.by) setAsked(true);
    else onAccept({ reason, by });
  };
  return (
    <form className={panel.panel} aria-label="Accept" noValidate onSubmit={submit}>
      <Field
        label="Begrundelse"
        required
        {...(asked && missing.reason ? { validationMessage: "Skriv, hvorfor det må stå sådan." } : {})}
      >
        <Textarea
          autoFocus
          resize="vertical"
          maxLength={500}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Field
        label="Dit navn"
        required
        {...(asked && missing.by ? { validationMessage: "Skriv, hvem der accepterer." } : {})}
      >
        <Input maxLength={80} value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <div className={panel.buttons}>
        <Button size="small" type="submit">
          Accepter fundet
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          Annullér
        </Button>
      </div>
    </form>
  );
}
