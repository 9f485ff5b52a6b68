[then][EVIDENCE]自由发挥=$subject.evidence(drools); org.junheng.rulebook.Canary.sing();
