/*!
 * Primitive polynomials and initial direction numbers of Sobol' sequences, dimensions 2 to 512, from
 * new-joe-kuo-6.21201: Joe & Kuo (2008), Constructing Sobol Sequences with Better Two-Dimensional Projections, SIAM
 * J. Sci. Comput. 30, 2635–2654.
 *
 * Licence pertaining to sobol.cc and the accompanying sets of direction numbers
 *
 * Copyright (c) 2008, Frances Y. Kuo and Stephen Joe
 * All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 *     * Redistributions of source code must retain the above copyright
 *       notice, this list of conditions and the following disclaimer.
 *
 *     * Redistributions in binary form must reproduce the above copyright
 *       notice, this list of conditions and the following disclaimer in the
 *       documentation and/or other materials provided with the distribution.
 *
 *     * Neither the names of the copyright holders nor the names of the
 *       University of New South Wales and the University of Waikato
 *       and its contributors may be used to endorse or promote products derived
 *       from this software without specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS ``AS IS'' AND ANY
 * EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDERS BE LIABLE FOR ANY
 * DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
 * (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES;
 * LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND
 * ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
 * (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
 * SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** One word a dimension, its parts in base 36: the polynomial with all its bits, then (m − 1)/2 for m₂, m₃, … (m₁ is 1). */
export const JOE_KUO_DIRECTIONS = `
3 7.1 b.1.0 d.0.0 j.0.1.1 p.1.2.6 11.0.2.2.8 15.0.2.2.2 1b.0.3.5.9 1j.0.2.0.0 1n.0.0.1.5 1p.1.2.2.f 1v.1.1.4.3.o
2j.0.0.7.a.a 2p.1.0.6.d.o 2v.0.0.7.3.2 31.1.0.7.6.c 37.0.2.2.9.u 3n.1.3.5.b.7.1f 3t.1.3.6.6.7.y 3z.0.1.6.3.h.v
41.1.2.4.0.c.q 4d.1.0.6.4.h.1h 4n.1.0.2.d.u.f 4r.0.2.5.9.k.u 55.1.2.1.1.6.y 5b.0.3.6.0.9.0 5d.1.3.2.6.9.t
5n.0.1.4.c.e.k 5v.1.2.6.b.0.r 5x.1.3.1.6.t.8 6d.1.0.1.2.q.y 6n.0.2.2.b.g.6 6p.0.3.3.0.u.1p 6v.0.3.4.6.u.o
71.1.1.2.1.r.g 7x.1.0.7.f.6.o.3e 8b.1.2.7.f.t.v.1c 8d.1.0.5.5.5.12.3g 99.1.0.5.d.l.z.4 9r.0.3.7.a.5.14.m
9v.1.3.1.c.f.w.13 9x.1.0.0.9.5.1.2u a1.0.2.4.9.a.e.26 a9.1.3.5.0.g.18.2k av.1.1.1.7.4.13.z b1.1.3.5.7.j.1n.d
bt.0.1.0.5.f.1c.34 cj.0.0.1.b.l.s.2g cv.1.3.3.8.8.i.z dj.1.0.2.d.v.1p.2y dx.0.1.2.5.l.q.1u ep.1.2.2.e.8.n.2e.6n
ez.1.1.5.1.0.1i.4.y f5.0.0.2.8.j.b.2.4r fh.1.0.2.c.7.f.1f.6x fn.0.0.5.5.8.v.1g.2j gp.0.2.5.4.e.1c.37.51
gv.0.2.7.9.m.k.3.5b h5.1.3.3.f.9.15.1w.32 hb.0.0.1.b.7.1j.33.15 hj.0.2.6.f.7.r.c.28 hp.0.1.6.c.n.j.17.3k
hz.0.0.5.a.q.1q.3g.42 id.0.3.5.5.3.s.13.4h ir.0.2.2.8.6.14.1.1t it.0.3.6.b.3.w.3h.6l j3.1.2.0.4.l.1.22.5
jb.0.1.6.f.6.6.3j.6r jh.1.1.0.2.v.18.19.1r jz.0.1.1.0.9.1p.1r.3a k1.0.2.3.b.f.i.3d.40 kb.0.2.5.8.q.1m.2j.6t
l1.0.0.2.0.6.6.2w.4s l5.0.1.7.0.s.1l.3.g lv.1.0.5.3.l.14.2v.2f lx.1.0.0.7.d.v.3j.o m7.1.2.1.d.u.1g.2d.48
mb.0.2.1.0.1.s.3g.22 mp.0.1.2.2.s.7.6.27 mz.0.0.5.3.5.1g.1y.34 nj.1.1.2.d.t.1o.1e.3r nv.1.2.4.5.o.p.t.1l
o1.0.3.0.b.m.1q.z.5t ob.0.1.2.b.2.1g.1i.11 od.0.3.7.3.5.x.1o.6a oj.1.3.1.4.6.f.d.68 ov.1.0.7.9.j.j.18.7
p1.0.0.0.0.g.10.20.59 pb.1.0.7.7.l.e.6.6p qd.0.3.1.9.d.16.1t.5z qh.1.1.1.2.h.b.2p.4u qv.1.1.3.4.d.j.t.44
qz.0.1.4.5.8.6.3c.26 r1.1.3.7.c.s.g.2m.2y r9.0.3.0.4.r.10.15.30 rd.1.1.6.9.d.b.1k.3g rn.1.2.1.b.l.1.3i.6n
rt.0.2.2.5.2.m.1m.30 sb.1.1.3.e.i.g.1p.21 sp.1.0.7.2.2.i.35.33.6d t7.0.3.2.2.j.v.3j.1v.6r tj.1.0.3.4.3.17.3g.30.8b
tp.0.1.6.4.n.3.34.51.3f v9.1.3.6.9.6.4.x.4.a8 vj.1.2.2.9.t.3.k.4f.9e w1.0.2.1.f.v.7.l.2v.ay wb.0.3.4.6.j.1.n.6w.2c
xx.1.0.3.a.8.1c.9.5r.ck yf.1.3.0.1.f.z.1j.2a.1r yv.0.2.5.0.u.15.1n.2t.br z7.1.1.6.4.u.9.1c.n.h
zj.0.3.3.7.e.v.1b.5s.6i zx.1.0.4.c.4.z.s.2y.5c 109.1.2.6.f.n.1e.s.j.4q 10j.0.1.1.f.s.1q.2e.52.7n
10x.1.3.0.6.s.x.26.69.9t 119.0.0.3.a.6.1g.18.5y.de 11f.0.2.4.8.p.m.1n.26.1y 11z.1.3.3.6.m.19.4.1s.aa
12j.1.3.0.b.s.x.1y.23.7x 139.0.1.5.8.n.1a.1h.57.26 13j.1.1.2.5.a.l.p.2c.cp 13r.0.2.1.7.r.1e.x.6b.8o
141.1.2.4.0.b.e.n.4s.89 153.1.3.3.2.o.e.25.4h.86 15x.1.1.3.2.k.1r.u.3m.9y 16f.1.3.3.8.b.1m.x.1s.e0
16j.0.1.6.5.j.a.2v.1p.48 177.0.1.4.e.1.1b.n.37.10 179.1.0.4.0.e.1m.a.64.3l 17p.1.0.6.a.j.1q.2x.63.a1
187.0.3.1.8.v.1l.18.o.aq 18j.1.3.6.5.g.1e.1h.v.10 18v.0.2.2.6.s.v.1v.62.2g 197.0.1.3.d.v.1a.n.5s.6p
1a1.0.1.0.b.e.0.2n.o.b 1a7.0.1.7.c.r.4.1e.31.8f 1ah.1.0.3.3.9.p.3h.5g.49 1bp.1.1.1.c.r.8.11.4o.1
1c1.0.0.6.c.8.w.m.6n.5q 1cj.0.3.3.d.o.1d.28.2y.a3 1cv.1.2.0.b.2.l.k.3h.bw 1dp.1.1.3.5.u.j.17.5b.bl
1ef.0.1.7.6.3.e.3.70.ct 1el.1.3.0.2.f.n.26.66.6y 1ep.0.1.3.0.l.4.21.1l.8e 1fd.1.1.6.2.0.1n.2x.6b.dw
1fr.0.1.2.6.9.1.3d.11.bp 1fx.1.3.3.0.9.19.3g.4y.86 1g5.0.0.4.0.c.1i.2q.3v.5p 1g9.1.0.7.b.s.t.1v.2n.11
1gj.0.2.7.e.a.j.3i.5b.4u 1h9.1.1.2.9.m.u.23.2r.dm 1hp.1.2.6.4.u.1h.1y.1y.0 1hv.1.0.5.d.c.16.1g.4a.dl
1ip.1.1.5.9.3.1l.33.4u.l 1jv.0.3.4.a.j.1p.a.3t.cv 1kj.0.3.6.7.k.n.3d.47.62 1kp.0.0.3.3.1.7.1d.5o.9z
1l1.1.1.7.d.o.1k.1p.1k.x.6i 1lj.1.3.5.1.b.17.2c.1n.6p.2r 1m3.0.2.7.3.8.1i.36.2h.2y.aa 1m5.0.2.6.5.8.c.1v.5l.7q.jw
1mv.1.0.0.0.u.x.2z.2m.d4.h9 1nn.0.3.6.8.g.4.32.5y.30.nb 1np.0.1.5.d.1.7.1a.1a.c0.ek 1o1.1.3.3.c.k.1o.h.56.59.lh
1ob.1.1.4.5.h.m.2u.3c.4.t 1ot.1.0.3.1.p.3.2g.q.dj.18 1p1.0.1.2.d.0.1k.37.45.aj.by 1pb.1.1.7.c.e.2.3j.1x.cd.s7
1pl.1.0.0.6.4.1i.2o.5t.1b.8 1pt.0.3.4.1.3.e.k.1v.bn.c1 1qn.0.3.4.c.o.1p.30.1k.cm.2z 1qp.0.3.1.b.7.l.1u.30.4j.ci
1r5.0.1.1.6.q.v.1p.6m.9v.j9 1rb.0.1.7.3.e.11.1n.2i.da.3f 1rf.0.0.5.d.c.1i.23.3p.1d.ka 1rp.1.3.7.2.2.q.20.5.a2.ku
1sd.1.3.0.4.l.z.36.26.8f.ph 1sj.1.1.6.c.0.2.d.6j.4u.1r 1t1.0.0.0.b.i.4.32.3q.cg.ne 1t5.0.1.1.f.e.p.9.4b.7o.rc
1tn.1.3.2.2.r.8.j.6l.9b.l8 1tp.0.3.0.0.h.n.d.62.5h.mp 1tx.0.3.1.6.b.l.1v.4j.1x.5e 1u1.1.3.1.4.c.19.c.5y.31.74
1u9.0.1.2.6.e.1n.2s.3u.26.sd 1uj.1.2.1.e.s.6.8.2b.a9.eb 1v7.1.1.2.e.a.1b.d.3j.9f.l9 1v9.1.3.7.4.2.a.z.u.dc.go
1vj.1.2.6.7.s.g.1a.6d.c1.33 1vn.0.0.7.8.l.1r.2n.x.2g.ew 1vz.0.0.7.b.3.a.2r.11.42.md 1wr.1.3.6.7.j.a.22.w.aa.4f
1wt.1.3.5.b.6.1e.18.3u.77.9v 1x5.1.3.7.9.d.16.2t.64.1c.qb 1xj.1.0.1.e.c.a.25.5.2n.2q 1y1.0.3.2.d.5.14.1e.6c.9d.nf
1yd.1.0.2.c.2.w.2o.k.7v.au 1yv.1.0.2.5.7.1k.12.5p.9n.ff 1z5.0.1.4.5.q.1n.2d.r.44.72 1zb.0.0.0.5.j.1k.1x.2a.4t.89
1zn.1.3.5.4.8.1e.6.14.4i.o2 1zp.1.0.0.a.l.1l.4.1k.cl.8y 209.0.3.1.4.c.1m.2q.27.6j.6l 215.1.0.4.5.a.s.2v.6q.8i.n2
21t.0.3.3.d.r.o.33.18.16.l5 225.0.2.1.9.k.m.p.67.45.it 22h.1.0.6.0.g.1m.1z.4c.2l.ew 22n.0.3.3.2.5.w.1c.58.58.ku
22t.1.0.0.a.h.1b.w.1d.b.h7 235.0.2.4.1.i.1b.2b.1l.5w.c1 23h.1.1.6.0.i.d.2m.14.9f.aq 23r.0.1.5.0.u.1d.38.5y.dg.o
23v.0.0.3.c.v.1d.2a.3e.b0.fv 243.0.2.5.5.l.r.w.z.3x.3s 245.0.2.2.4.1.1e.3h.4x.59.md 251.0.0.7.a.v.16.1d.o.ae.ij
25b.0.2.6.d.4.1o.l.3j.9x.40 25l.1.0.2.d.9.8.33.12.7x.jn 25r.0.2.1.6.t.1q.3h.2p.7n.o4 25t.1.1.7.6.d.o.1g.5e.dh.ah
263.1.2.7.b.l.h.1h.67.al.3i 26b.1.2.5.a.1.8.j.6w.5n.8h 26h.0.3.6.7.f.1k.8.b.71.rp 26p.0.3.7.1.7.f.24.5v.13.6z
27n.0.3.4.9.c.b.2d.70.ct.rm 27z.0.2.4.a.d.1o.33.1u.17.9o 281.0.2.2.4.9.1h.1d.4f.am.ka 28b.0.1.1.9.c.1.1e.2d.a4.2l
28p.0.1.0.6.b.16.1a.41.2w.i 28v.0.0.7.c.c.12.3i.4m.d5.ew 291.0.1.4.8.e.r.n.3j.48.sa 29b.1.1.4.e.v.4.1f.6s.d1.l5
29p.1.3.7.3.f.18.2f.54.4p.89 29z.1.3.6.c.2.z.2v.3h.53.98 2a3.1.1.1.a.c.11.h.f.4g.m9 2ab.0.0.4.5.0.w.2.5.4k.7f
2ad.0.2.1.9.6.8.l.59.6q.5b 2b3.1.2.6.6.4.16.21.6s.ax.fq 2bb.1.0.0.2.p.i.1s.2p.44.or 2bh.0.1.7.9.s.t.2i.6b.9o.s8
2bt.1.3.0.d.4.w.20.4i.2m.2s 2cb.1.0.7.f.b.9.2.6q.82.7h 2cd.0.3.6.5.7.w.15.2k.br.bj 2cn.1.2.3.3.r.10.7.47.73.qg
2ct.1.2.4.3.a.m.7.5i.5c.8a 2dn.1.3.1.b.6.10.32.73.c9.hk 2dp.0.1.5.0.p.10.2k.g.dj.k0 2e1.1.1.4.9.t.a.j.4p.i.1z
2e7.0.3.0.f.g.9.2b.1m.8t.8v 2fr.0.0.1.2.6.t.15.4x.4u.rb 2g1.0.0.2.9.1.q.1u.1c.bz.dn 2gb.1.0.6.4.k.19.1g.2e.1c.8o
2gj.0.2.1.3.o.1l.1u.z.37.er 2h1.0.3.2.8.l.n.m.6w.7l.ai 2h5.1.2.7.a.u.1p.2n.3g.f.8r 2hj.1.3.4.8.3.5.2k.1r.2c.r3
2hn.0.2.6.5.5.4.o.e.1q.az 2hp.0.0.7.f.k.6.2b.3s.5y.s 2ib.1.2.1.d.3.h.2w.w.3o.jc 2in.1.0.6.f.9.q.1z.1v.4.e6
2iv.0.3.6.f.2.1l.24.1z.da.8n 2j1.0.2.5.c.9.e.f.44.d3.65 2j7.1.1.2.a.5.1r.14.6n.c.9p 2j9.0.1.5.c.f.1c.9.2p.au.9s
2jn.0.2.2.f.5.11.2v.2q.ca.sa 2jt.0.0.5.4.b.e.37.49.8.ks 2k7.0.2.5.5.l.1j.38.49.79.hh 2kj.0.3.2.0.a.1h.36.4r.cy.30
2kv.0.0.5.1.a.1q.1t.5m.8b.ke 2l9.1.2.2.4.j.g.14.5e.23.b9 2lj.0.3.3.3.0.t.33.3o.7c.s2 2lp.1.0.1.4.b.16.2i.n.3o.o
2m9.1.2.5.9.b.4.3.26.45.rj 2mf.1.0.2.7.2.a.1g.e.4p.eg 2mt.0.0.0.2.g.w.16.1j.9s.6n 2mx.0.0.3.4.h.12.17.23.4g.1e
2n7.0.2.3.8.0.p.2q.2f.b9.h2 2nj.1.1.7.b.i.16.2k.3b.7j.a5 2nl.1.0.3.3.r.1j.1i.40.63.3d 2oj.0.3.5.8.q.h.30.3l.bu.n5
2ov.1.0.4.0.v.17.8.10.7u.f5 2p5.0.1.1.5.k.0.s.43.3n.ea 2pn.0.2.0.d.m.1i.28.5p.5u.jd 2pp.1.2.5.c.h.n.2n.4p.5s.nz
2q1.0.2.7.a.0.1a.3h.4v.30.oj 2qf.1.1.5.1.3.11.25.4c.2x.6t 2qj.1.1.2.5.4.1e.28.6a.co.et 2qp.0.1.0.7.m.1r.1y.29.a3.m6
2qv.1.1.3.0.g.v.10.10.4q.nh 2r9.1.2.6.7.j.q.39.12.1d.d6 2rp.0.2.6.f.8.1c.6.2z.46.qr 2sd.0.3.0.0.i.19.1a.64.3h.fp
2sh.1.3.4.c.2.1g.y.14.d3.k9 2sn.1.3.5.f.l.6.2w.d.e4.6y 2sr.0.3.7.0.g.f.38.28.71.5d 2sz.1.1.2.2.q.g.2g.6z.8p.qr
2t5.0.3.5.3.u.1n.f.6c.36.q1 2tj.0.2.7.9.2.q.2s.26.ca.eo 2tn.1.3.4.0.h.p.1k.3g.5w.e0 2tx.1.2.3.a.q.i.25.1n.4s.8r
2u7.1.2.3.7.f.1i.y.6z.89.q3 2up.1.1.0.c.h.w.1t.5l.9s.6z 2uz.1.3.3.9.g.5.24.m.8s.6x 2v1.1.1.2.5.1.e.1a.6r.g.9r
2v5.0.1.7.a.q.1h.2h.5d.cv.oe 2vn.0.1.3.a.m.p.21.2f.4e.50 2vz.0.0.3.3.6.7.3d.3q.b1.ra 2w3.0.1.2.9.g.s.1l.65.7g.8p
2wr.1.1.4.1.j.c.u.2k.9y.ek 2xb.1.3.1.3.i.1h.24.3.3q.ly 2xp.0.3.1.3.k.19.k.20.6s.ha 2yb.0.2.4.3.3.1g.14.5l.5n.3x
2yh.0.3.4.d.r.e.12.2o.dd.d6 2yz.0.2.1.c.p.1h.v.5l.cq.bb 2zd.0.3.1.3.u.9.p.6c.8b.7f 301.1.3.0.b.p.1g.24.3b.2z.pn
307.0.1.2.d.b.13.o.6v.m.qv 319.0.0.5.5.n.r.1u.6v.dv.ka 31n.0.1.7.d.p.1a.8.4x.al.n9 31p.1.0.1.0.1.13.1n.6x.8.dt
31x.0.0.0.7.l.m.8.2b.di.b3 32b.0.0.1.d.o.18.e.6p.co.s3 32p.0.1.1.2.5.11.3.k.bt.8h 32v.1.0.1.3.s.j.1p.3k.3x.71
32z.1.1.5.d.b.1k.36.2l.45.1u 33b.0.1.6.4.v.1e.12.69.2c.4o 33h.1.3.1.1.t.m.2p.36.5r.5o 33p.1.2.1.5.9.z.1a.l.bw.54
34d.1.3.4.9.g.1l.9.3c.9r.3f 34j.1.2.5.2.h.a.25.6f.dy.ew 351.1.3.1.c.7.1i.15.1a.y.gi 355.1.2.3.2.a.1a.1u.1v.2b.cj
383.0.3.3.1.t.1o.28.3y.bb.ok.1fg 38p.1.0.0.1.n.1f.2d.5a.8g.2k.56 397.1.1.7.b.g.1h.1t.64.66.9k.sl
399.1.1.5.3.q.1e.2b.61.b5.hf.1gi 3a1.0.2.5.7.t.k.9.1v.bl.hj.70 3bl.0.3.5.a.o.b.31.1r.dc.es.5c
3cb.1.2.7.3.n.1m.30.m.a5.mr.a6 3d3.0.3.5.d.s.19.17.14.h.hm.dz 3dr.0.1.5.7.i.q.31.2o.d0.qd.1fu
3dv.1.2.1.6.5.d.9.2r.5g.de.uh 3ej.1.0.1.2.0.i.2e.5q.e7.7o.5o 3f3.1.0.3.7.e.1p.1b.3j.56.oz.1hc
3fb.1.2.6.a.s.p.8.73.2p.g2.pf 3fl.0.0.7.e.9.3.10.43.77.85.1cx 3fv.0.2.6.6.h.1l.2n.1p.7f.9y.n2
3gl.1.1.2.b.a.n.3h.59.cs.fj.44 3hv.1.1.4.e.q.1o.2s.1v.2o.79.14v 3ix.0.0.3.e.m.1q.4.1d.c1.5w.8c
3j3.1.0.4.6.7.x.2i.1i.42.i4.16r 3kd.1.1.4.2.h.7.2w.48.17.an.12t 3lj.1.1.5.d.s.1k.1p.2h.8x.22.79
3lp.0.1.7.5.8.x.33.v.94.4n.19y 3mv.0.0.4.c.e.1i.27.j.74.7x.og 3n7.0.1.0.2.v.11.9.6b.8c.1p.9l
3nj.0.0.1.a.2.m.2c.58.74.r3.zm 3p5.0.1.5.1.g.1n.y.3i.cl.b6.k4 3pd.0.2.6.f.7.8.3.6x.u.9j.px
3pn.1.3.5.8.g.10.12.45.3d.8w.wk 3rj.0.3.5.4.h.f.39.4z.8z.59.g4 3rx.1.1.7.f.c.2.x.g.m.62.1kh
3s1.0.1.5.3.8.i.17.4m.3i.l2.14k 3sp.0.3.7.3.7.1h.2m.24.ao.l4.1bl 3sv.1.2.6.2.u.1k.i.42.5g.1k.l
3t9.0.0.7.e.l.1h.f.2b.21.46.e6 3u9.0.0.6.1.0.h.1a.2p.2i.s5.kp 3vd.1.1.1.6.g.12.2r.24.32.nl.1ez
3vn.1.2.6.3.o.1p.25.6v.9g.bd.b8 3vt.1.2.7.d.u.1m.2m.2j.cb.8k.1ka 3yf.0.0.3.f.t.1q.39.5e.54.67.ef
3zl.1.2.0.2.j.1l.18.3g.58.5z.1g1 3zr.0.0.2.3.n.t.26.12.66.9p.1br 40f.0.1.2.5.a.9.11.5.8b.lv.a7
40t.1.2.1.9.6.k.y.2r.1z.og.18n 413.1.2.3.9.l.c.k.k.5.mv.12n 41h.1.0.4.9.m.1j.1c.5m.5j.6c.18p
42v.0.1.0.b.7.w.1o.t.do.bi.vd 431.0.1.3.8.6.1h.36.11.7n.i1.wt 443.0.2.2.a.s.b.2r.72.1x.rv.1ht
45r.1.0.5.9.q.7.36.2z.aa.9n.bf 465.1.3.0.e.1.8.29.5s.7r.7m.4f 47h.1.0.6.8.4.n.1u.52.3.qw.ev
49f.1.2.3.9.i.r.29.46.3g.9k.wb 4at.1.2.6.5.b.u.2u.3k.58.8j.k8 4bb.1.2.0.b.i.6.11.4l.6v.81.1ar
4bh.0.0.4.0.b.o.1s.6l.7j.c9.z5 4bv.1.0.2.b.t.p.h.4r.9n.31.54 4cp.1.1.0.d.8.v.1c.z.71.qs.8i
4ef.0.2.0.a.f.5.1i.3f.5o.p8.u6 4et.0.1.7.b.4.3.2w.46.b.21.nh 4ex.0.3.2.2.9.i.36.3g.3u.fh.w2
4h1.0.0.2.2.v.2.3g.3y.5z.4r.y9 4hp.0.0.5.3.m.h.11.70.7g.e.14j 4k5.1.2.7.5.j.7.v.3n.4.2r.66
4k9.1.1.1.d.v.q.2d.35.v.ek.bh 4lf.0.1.6.3.5.1l.2j.2h.d0.os.5a 4lh.1.0.5.6.7.1h.14.q.43.os.1g6
4mt.1.1.6.5.2.1i.3d.1.70.4h.j2 4nd.1.1.5.a.p.8.2g.5a.d0.hj.1i0 4od.1.2.4.d.c.16.2o.1z.7y.gi.15l
4oj.1.2.5.6.4.14.a.27.d8.19.ob 4ov.0.1.1.d.u.5.3i.5f.4m.fc.8t 4ox.1.1.7.4.s.1b.14.5t.a7.3h.fu
4t3.0.2.4.f.j.t.6.4f.b7.h8.xs 4t9.1.1.2.d.6.1h.1y.5v.d0.s5.18w 4up.1.1.4.4.c.1q.b.65.bl.ha.br
4uv.0.3.7.8.8.15.1h.5p.3y.br.lt 4vt.0.1.6.e.u.i.14.4u.a3.k6.r6 4xb.1.3.5.f.6.t.12.3s.87.hk.la
4yj.0.3.3.6.8.c.c.2l.4k.4t.kg 4z9.1.3.3.2.p.i.1d.32.24.6z.zv 4zl.1.0.6.9.d.5.y.2i.6n.gf.18u
50l.1.1.6.b.a.1f.21.4h.cm.d5.4d 517.1.0.1.b.0.f.t.1a.74.m.vj 51n.1.2.0.3.l.1i.t.37.k.l1.x4
52p.1.0.2.f.s.o.33.3x.e2.5.9q 531.0.2.0.9.q.r.f.f.45.6v.9m 53d.1.1.4.2.g.12.3i.5x.az.a5.e5
53j.1.3.5.0.4.1n.2t.q.c6.np.1cl 547.0.1.3.6.j.r.27.5v.1k.my.1bz 55n.0.1.2.a.n.p.t.r.5p.cx.3h
563.1.3.1.f.c.14.1l.5m.3b.aa.6b 56b.0.2.0.f.1.1e.15.6n.6t.op.uw 57t.1.1.1.4.i.1h.28.2t.6z.an.1bp
58r.1.3.4.0.d.u.1n.38.j.j3.1ks 5ap.0.2.4.0.f.m.p.54.85.5b.132 5b5.1.3.2.f.3.o.1n.6r.87.ml.q
5bp.0.3.0.4.n.0.33.54.9v.m9.qm 5cb.1.2.1.a.i.1j.8.6p.a9.gk.12j 5cj.1.1.3.8.5.p.1m.6b.2n.kq.1h2
5cv.0.2.4.b.j.1d.2i.4r.6q.1d.qt 5ef.1.0.3.e.o.f.z.6s.7b.oh.14e 5g1.0.2.5.2.2.10.2m.4g.s.gj.1f6
5gn.0.2.7.6.m.1q.2v.55.5r.4d.dn 5hb.1.1.2.c.t.g.f.3b.cr.pt.11m 5hd.1.2.6.d.u.b.1l.u.5q.hp.1df
5hv.1.3.7.2.t.1e.14.n.df.b8.18a 5j9.0.2.5.f.7.j.c.2e.70.b8.116 5jl.0.2.4.9.6.1b.18.73.1r.jd.14r
5jr.0.2.2.f.m.4.s.19.47.hz.18n 5k7.1.1.1.9.7.1k.2l.30.6s.hu.p1 5l9.0.1.0.6.e.s.1x.3j.2q.7g.ub
5mv.1.0.7.5.3.q.3j.6h.4.ai.17z 5nj.1.1.7.a.6.4.2m.4z.4h.o.4m 5np.1.3.5.3.i.a.1n.5k.26.n1.eu
5ob.0.2.3.8.g.1l.36.22.23.s5.3v 5ol.0.2.7.2.o.12.25.5b.5c.rk.d4 5op.1.3.1.3.r.16.k.4y.7b.nt.mh
5ov.0.1.0.a.m.1l.a.2r.df.ly.1gv 5pv.0.1.3.a.j.1m.2n.2c.10.5q.1bg 5qf.0.0.6.0.f.s.2p.37.4g.53.e9
5r7.1.3.1.5.e.n.28.z.5t.nw.62 5s3.0.3.1.5.4.l.w.26.0.pp.bf 5sh.0.0.2.a.7.f.1e.42.45.1r.ic
5sr.0.3.0.d.0.5.36.3c.9s.l.kh 5th.1.3.0.2.7.10.2j.2o.r.io.o 5tx.1.1.1.9.1.r.a.2c.97.n9.1w
5u1.0.0.6.3.a.y.x.56.de.ho.vn 5xx.0.3.3.a.b.8.l.4q.bq.6g.1al 5y1.1.2.2.c.2.14.1e.38.1x.4z.sk
5yn.0.1.5.7.j.r.1.6j.am.fv.1iq 5z9.0.3.7.4.s.14.13.2z.60.4m.1hj 5zl.0.2.2.9.m.15.f.2w.51.9q.i3
607.1.3.2.0.6.r.29.61.b7.3z.s7 60j.1.1.3.1.1.8.2q.j.2c.6s.ok 61b.0.1.2.e.l.17.28.40.4p.h4.wo
63n.1.1.4.a.4.12.0.6a.2b.mt.ux 64x.0.3.0.7.3.x.g.2o.3c.eb.wh 657.1.0.5.0.v.m.w.3o.96.bs.rh
65j.1.0.6.9.o.1.5.27.2y.95.13f 67l.1.2.5.4.e.d.35.3i.68.jh.1bl 68p.0.1.0.3.1.12.1z.3u.at.kt.6l
69n.0.0.2.5.b.17.1t.5g.bs.2o.18a 69p.1.2.5.1.1.18.4.68.3d.ku.o5 6a1.1.0.4.e.e.1k.7.w.8h.1v.1f7
6cb.0.0.4.a.9.j.23.5h.6y.il.db.11u 6cn.1.3.0.3.h.m.g.1n.34.mn.nj.k9 6d1.0.0.1.c.r.i.13.2b.cl.ex.3r.1kd
6dv.1.2.6.2.6.q.2a.62.x.no.184.34f 6ed.1.1.6.d.s.1b.r.65.3e.r0.ny.qs 6en.1.0.4.2.g.1i.h.1d.bh.4q.xc.xh
6ff.0.2.4.3.g.l.j.17.b3.8t.1cc.2rf 6fh.1.0.0.f.7.m.d.4o.1k.dp.so.z4 6fz.0.2.4.2.7.1g.1p.6n.40.mc.u8.1sa
6g5.1.2.5.f.n.1c.17.5c.2p.eg.91.19f 6gf.0.1.3.8.1.1e.r.17.8q.nf.j9.124 6gr.1.2.2.3.a.4.3a.4c.7m.fd.1m.2dv
6gt.0.1.4.4.2.r.2s.6r.bt.fb.15k.1kb 6gz.0.2.4.f.9.t.3.51.5a.g7.sk.27d 6h5.1.1.7.b.v.9.35.5d.bh.6r.ek.2vr
6ht.1.0.2.b.c.u.3e.51.bz.dd.1dr.2hx 6ib.0.2.0.2.d.14.16.3t.o.39.19p.gl 6j1.0.2.3.b.q.16.1h.73.at.hk.f6.315
6j9.1.1.0.4.a.11.31.t.6q.o5.1he.fe 6jt.1.2.0.6.k.9.1z.42.5f.s3.ov.1p3 6jz.1.3.7.a.6.a.2p.2z.5q.79.t5.wi
6kb.0.0.1.e.p.n.s.1v.7z.d3.n8.7i 6kj.1.2.0.4.6.1k.2f.67.1l.94.1km.2ay 6lj.0.0.5.8.k.i.1b.44.81.cn.un.x5
6ln.1.2.1.b.5.b.37.1a.99.9v.lp.32k 6m1.0.3.1.8.t.6.2i.1y.dr.p8.6c.nr 6mh.1.1.2.f.t.14.2u.3e.7g.ek.du.p7
6mv.1.3.2.8.6.4.13.8.2k.2.up.2ez 6n1.1.3.6.3.q.u.20.6.3y.gp.d5.14q 6nz.0.3.1.f.9.y.30.n.64.qa.9c.1pt
6o1.0.0.0.c.4.b.34.5c.8q.8d.1g1.1mw
`;
